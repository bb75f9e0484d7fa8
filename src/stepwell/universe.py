"""What plain `xdsl-opt` sees of Stepwell (entry point `xdsl.universe`): its dialects and passes."""

from __future__ import annotations

from xdsl.universe import Universe

from stepwell import registry

_known = registry.default(installed=False)

UNIVERSE = Universe(all_dialects=dict(_known.dialects), all_passes=dict(_known.passes))
