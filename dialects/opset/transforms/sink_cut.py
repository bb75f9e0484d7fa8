"""The smallest cut of a graph (Dinic, 1970), within a bound on its steps."""

from __future__ import annotations

from collections import deque

INFINITE = 1 << 60


class Cut:
    """Nodes 0 (the source) and 1 (the sink) and those that are added; edges with capacities."""

    def __init__(self) -> None:
        self.edges: list[list[int]] = [[], []]
        """For each node its edges, of which each even one has its reverse after it."""
        self.to: list[int] = []
        self.room: list[int] = []

    def node(self) -> int:
        self.edges.append([])
        return len(self.edges) - 1

    def edge(self, a: int, b: int, capacity: int) -> None:
        for tail, head, room in ((a, b, capacity), (b, a, 0)):
            self.edges[tail].append(len(self.to))
            self.to.append(head)
            self.room.append(room)

    def solve(self, steps: int) -> list[bool] | None:
        """For each node whether it is on the sink's side, which is as large as can be; None: more steps are needed."""
        while True:
            level = self._levels()
            steps -= len(self.to)
            if level[1] < 0:
                return [at < 0 for at in level]
            steps = self._augment(level, steps)
            if steps < 0:
                return None

    def _levels(self) -> list[int]:
        level = [-1] * len(self.edges)
        level[0] = 0
        work = deque([0])
        while work:
            node = work.popleft()
            for edge in self.edges[node]:
                other = self.to[edge]
                if self.room[edge] and level[other] < 0:
                    level[other] = level[node] + 1
                    work.append(other)
        return level

    def _augment(self, level: list[int], steps: int) -> int:
        """A blocking flow along the levels; the steps that are left."""
        following = [0] * len(self.edges)
        path: list[int] = []
        node = 0
        while steps >= 0:
            steps -= 1
            if node == 1:
                least = min(self.room[e] for e in path)
                first = len(path)
                for i in reversed(range(len(path))):
                    self.room[path[i]] -= least
                    self.room[path[i] ^ 1] += least
                    if not self.room[path[i]]:
                        first = i
                steps -= len(path)
                node = self.to[path[first] ^ 1]
                del path[first:]
                continue
            edges = self.edges[node]
            while following[node] < len(edges):
                edge = edges[following[node]]
                if self.room[edge] and level[self.to[edge]] == level[node] + 1:
                    break
                following[node] += 1
                steps -= 1
            if following[node] < len(edges):
                path.append(edges[following[node]])
                node = self.to[path[-1]]
            elif path:
                edge = path.pop()
                node = self.to[edge ^ 1]
                following[node] += 1
            else:
                return steps
        return steps


__all__ = ["INFINITE", "Cut"]
