// The few instructions that Swift has no word for. C, so that they are compiled into their callers.
#ifndef BYTE_KERNELS_H
#define BYTE_KERNELS_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/// Sixteen bytes, as SIMD16<UInt8> in Swift.
typedef uint8_t BKBytes16 __attribute__((vector_size(16)));

/// One bit a byte, the lowest for the first: set where `bytes` holds `wanted`.
static inline uint64_t bk_mask16(BKBytes16 bytes, uint8_t wanted) {
#if defined(__SSE2__)
  __m128i equal = _mm_cmpeq_epi8((__m128i)bytes, _mm_set1_epi8((char)wanted));
  return (uint64_t)(uint32_t)_mm_movemask_epi8(equal);
#elif defined(__aarch64__) && defined(__ARM_NEON)
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t equal = vandq_u8(vceqq_u8((uint8x16_t)bytes, vdupq_n_u8(wanted)), bits);
  return (uint64_t)vaddv_u8(vget_low_u8(equal)) | (uint64_t)vaddv_u8(vget_high_u8(equal)) << 8;
#else
  uint64_t mask = 0;
  for (int i = 0; i < 16; i++) mask |= (uint64_t)(bytes[i] == wanted) << i;
  return mask;
#endif
}

#endif
