"""Operator → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "Activation LeakyReLU SoftmaxActivation _npx_relu _npx_sigmoid erf hard_sigmoid log_softmax relu "
        "sigmoid softmax softmin softsign"
    ),
    "arithmetic": (
        "_contrib_quadratic _contrib_round_ste _contrib_sign_ste _div_scalar _hypot _hypot_scalar _maximum "
        "_maximum_scalar _minimum _minimum_scalar _minus_scalar _mod _mod_scalar _mul_scalar _plus_scalar "
        "_power _power_scalar _rdiv_scalar _rminus_scalar _rmod_scalar _rpower_scalar abs add_n broadcast_add "
        "broadcast_div broadcast_hypot broadcast_maximum broadcast_minimum broadcast_mod broadcast_mul "
        "broadcast_power broadcast_sub ceil clip elemwise_add elemwise_div elemwise_mul elemwise_sub fix "
        "floor negative rint round sign trunc"
    ),
    "attention": (
        "_contrib_div_sqrt_dim _contrib_interleaved_matmul_encdec_qk "
        "_contrib_interleaved_matmul_encdec_valatt _contrib_interleaved_matmul_selfatt_qk "
        "_contrib_interleaved_matmul_selfatt_valatt"
    ),
    "comparison": (
        "_contrib_allclose _equal _equal_scalar _greater _greater_equal _greater_equal_scalar _greater_scalar "
        "_lesser _lesser_equal _lesser_equal_scalar _lesser_scalar _logical_and _logical_and_scalar "
        "_logical_or _logical_or_scalar _logical_xor _logical_xor_scalar _not_equal _not_equal_scalar "
        "broadcast_equal broadcast_greater broadcast_greater_equal broadcast_lesser broadcast_lesser_equal "
        "broadcast_logical_and broadcast_logical_or broadcast_logical_xor broadcast_not_equal logical_not"
    ),
    "condition": (
        "where"
    ),
    "control": (
        "_cond _foreach _while_loop"
    ),
    "convolution": (
        "Convolution Convolution_v1 Correlation Deconvolution _contrib_DeformableConvolution "
        "_contrib_ModulatedDeformableConvolution col2im im2col"
    ),
    "densities": (
        "_random_pdf_dirichlet _random_pdf_exponential _random_pdf_gamma "
        "_random_pdf_generalized_negative_binomial _random_pdf_negative_binomial _random_pdf_normal "
        "_random_pdf_poisson _random_pdf_uniform"
    ),
    "detection": (
        "ROIPooling _contrib_DeformablePSROIPooling _contrib_MultiBoxDetection _contrib_MultiBoxPrior "
        "_contrib_MultiBoxTarget _contrib_MultiProposal _contrib_PSROIPooling _contrib_Proposal "
        "_contrib_ROIAlign _contrib_RROIAlign _contrib_bipartite_matching _contrib_box_decode "
        "_contrib_box_encode _contrib_box_iou _contrib_box_nms"
    ),
    "exponential": (
        "cbrt erfinv exp expm1 gamma gammaln log log10 log1p log2 rcbrt reciprocal rsqrt sqrt square"
    ),
    "generation": (
        "_arange _contrib_arange_like _contrib_index_array _eye _full _histogram _linspace _ones _zeros "
        "ones_like zeros_like"
    ),
    "image": (
        "BilinearSampler GridGenerator SpatialTransformer UpSampling _contrib_BilinearResize2D "
        "_image_adjust_lighting _image_crop _image_flip_left_right _image_flip_top_bottom _image_normalize "
        "_image_resize _image_to_tensor"
    ),
    "indexing": (
        "Embedding _contrib_boolean_mask _contrib_index_copy _ravel_multi_index _scatter_set_nd "
        "_unravel_index batch_take gather_nd one_hot pick scatter_nd take"
    ),
    "infrastructure": (
        "BlockGrad Custom Dropout IdentityAttachKLSparseReg LinearRegressionOutput LogisticRegressionOutput "
        "MAERegressionOutput MakeLoss SVMOutput SoftmaxOutput _contrib_gradientmultiplier _copy _grad_add "
        "_identity_with_attr_like_rhs _np_copy _npx_constraint_check cast_storage"
    ),
    "linear_algebra": (
        "_linalg_det _linalg_extractdiag _linalg_extracttrian _linalg_gelqf _linalg_gemm _linalg_gemm2 "
        "_linalg_inverse _linalg_makediag _linalg_maketrian _linalg_potrf _linalg_potri _linalg_slogdet "
        "_linalg_sumlogdiag _linalg_syevd _linalg_syrk _linalg_trmm _linalg_trsm"
    ),
    "losses": (
        "CTCLoss smooth_l1 softmax_cross_entropy"
    ),
    "matrix": (
        "FullyConnected batch_dot dot khatri_rao"
    ),
    "movement": (
        "Concat Crop Pad SliceChannel SwapAxis _crop_assign _crop_assign_scalar _split_v2 broadcast_axis "
        "broadcast_like broadcast_to cumsum depth_to_space diag repeat reverse slice slice_axis slice_like "
        "space_to_depth stack tile transpose"
    ),
    "normalization": (
        "BatchNorm BatchNorm_v1 GroupNorm InstanceNorm L2Normalization LRN LayerNorm "
        "_contrib_BatchNormWithReLU _contrib_SyncBatchNorm moments"
    ),
    "np_arithmetic": (
        "_npi_abs _npi_add _npi_add_scalar _npi_around _npi_cbrt _npi_ceil _npi_copysign _npi_copysign_scalar "
        "_npi_exp _npi_expm1 _npi_fix _npi_floor _npi_hypot _npi_lcm _npi_lcm_scalar _npi_ldexp "
        "_npi_ldexp_scalar _npi_log _npi_log10 _npi_log1p _npi_log2 _npi_mod _npi_mod_scalar _npi_multiply "
        "_npi_multiply_scalar _npi_nan_to_num _npi_negative _npi_polyval _npi_power _npi_power_scalar "
        "_npi_rarctan2_scalar _npi_rcopysign_scalar _npi_reciprocal _npi_rint _npi_rldexp_scalar "
        "_npi_rmod_scalar _npi_rpower_scalar _npi_rsubtract_scalar _npi_rtrue_divide_scalar _npi_sign "
        "_npi_sqrt _npi_square _npi_subtract _npi_subtract_scalar _npi_true_divide _npi_true_divide_scalar "
        "_npi_trunc"
    ),
    "np_bitwise": (
        "_npi_bitwise_and _npi_bitwise_and_scalar _npi_bitwise_not _npi_bitwise_or _npi_bitwise_or_scalar "
        "_npi_bitwise_xor _npi_bitwise_xor_scalar"
    ),
    "np_comparison": (
        "_npi_equal _npi_equal_scalar _npi_greater _npi_greater_equal _npi_greater_equal_scalar "
        "_npi_greater_scalar _npi_isfinite _npi_isinf _npi_isnan _npi_isneginf _npi_isposinf _npi_less "
        "_npi_less_equal _npi_less_equal_scalar _npi_less_scalar _npi_logical_not _npi_not_equal "
        "_npi_not_equal_scalar _npi_where _npi_where_lscalar _npi_where_rscalar _npi_where_scalar2"
    ),
    "np_generation": (
        "_npi_arange _npi_blackman _npi_eye _npi_full_like _npi_hamming _npi_hanning _npi_identity "
        "_npi_indices _npi_logspace _npi_ones _npi_tril _npi_zeros"
    ),
    "np_linear_algebra": (
        "_npi_cholesky _npi_eig _npi_eigh _npi_eigvals _npi_eigvalsh _npi_norm _npi_pinv "
        "_npi_pinv_scalar_rcond _npi_solve _npi_svd _npi_tensorinv _npi_tensorsolve"
    ),
    "np_matrix": (
        "_np_dot _np_trace _npi_einsum _npi_matmul _npi_tensordot _npi_tensordot_int_axes"
    ),
    "np_movement": (
        "_np_atleast_1d _np_atleast_2d _np_atleast_3d _np_diag _np_diagflat _np_diagonal _np_moveaxis "
        "_np_reshape _np_roll _np_squeeze _np_transpose _npi_boolean_mask_assign_scalar "
        "_npi_boolean_mask_assign_tensor _npi_broadcast_to _npi_column_stack _npi_concatenate _npi_delete "
        "_npi_diag_indices_from _npi_diff _npi_dsplit _npi_dstack _npi_ediff1d _npi_flip _npi_hsplit "
        "_npi_hstack _npi_insert_scalar _npi_insert_slice _npi_insert_tensor _npi_nonzero _npi_pad _npi_rot90 "
        "_npi_stack _npi_unique _npi_vstack _npx_reshape"
    ),
    "np_random": (
        "_npi_bernoulli _npi_choice _npi_exponential _npi_gamma _npi_gumbel _npi_logistic _npi_multinomial "
        "_npi_normal _npi_normal_n _npi_pareto _npi_powerd _npi_rayleigh _npi_uniform _npi_uniform_n "
        "_npi_weibull"
    ),
    "np_reduction": (
        "_np_all _np_any _np_max _np_min _np_prod _np_sum _npi_argmax _npi_argmin _npi_average _npi_bincount "
        "_npi_mean _npi_percentile _npi_std _npi_var"
    ),
    "np_trigonometry": (
        "_npi_arccos _npi_arccosh _npi_arcsin _npi_arcsinh _npi_arctan _npi_arctan2 _npi_arctan2_scalar "
        "_npi_arctanh _npi_cos _npi_cosh _npi_degrees _npi_radians _npi_sin _npi_sinh _npi_tan _npi_tanh"
    ),
    "pooling": (
        "Pooling Pooling_v1 _contrib_AdaptiveAvgPooling2D"
    ),
    "quantization": (
        "_contrib_dequantize _contrib_quantize _contrib_quantize_asym _contrib_quantize_v2 "
        "_contrib_quantized_act _contrib_quantized_batch_norm _contrib_quantized_concat "
        "_contrib_quantized_conv _contrib_quantized_elemwise_add _contrib_quantized_elemwise_mul "
        "_contrib_quantized_embedding _contrib_quantized_flatten _contrib_quantized_fully_connected "
        "_contrib_quantized_pooling _contrib_quantized_rnn _contrib_requantize"
    ),
    "random": (
        "_random_exponential _random_exponential_like _random_gamma _random_gamma_like "
        "_random_generalized_negative_binomial _random_generalized_negative_binomial_like "
        "_random_negative_binomial _random_negative_binomial_like _random_normal _random_normal_like "
        "_random_poisson _random_poisson_like _random_randint _random_uniform _random_uniform_like "
        "_sample_exponential _sample_gamma _sample_generalized_negative_binomial _sample_multinomial "
        "_sample_negative_binomial _sample_normal _sample_poisson _sample_uniform _sample_unique_zipfian "
        "_shuffle"
    ),
    "recurrent": (
        "RNN _rnn_param_concat"
    ),
    "reduction": (
        "all_finite argmax argmax_channel argmin max mean min multi_all_finite multi_sum_sq nanprod nansum "
        "norm prod sum"
    ),
    "sequence": (
        "SequenceLast SequenceMask SequenceReverse"
    ),
    "shape": (
        "Flatten Reshape expand_dims reshape_like shape_array size_array squeeze"
    ),
    "signals": (
        "_contrib_count_sketch _contrib_fft _contrib_hawkesll _contrib_ifft"
    ),
    "sort": (
        "argsort sort topk"
    ),
    "trigonometry": (
        "arccos arccosh arcsin arcsinh arctan arctanh cos cosh degrees radians sin sinh tan tanh"
    ),
    "type": (
        "Cast amp_cast amp_multicast"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
