#include "ByteKernels.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#include <stdatomic.h>

static _Atomic int bk_sha = -1;

static bool bk_has_sha(void) {
  int known = atomic_load_explicit(&bk_sha, memory_order_relaxed);
  if (known >= 0) return known == 1;
  unsigned a = 0, b = 0, c = 0, d = 0;
  bool found = __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 19)) != 0 && (c & (1u << 9)) != 0;
  found = found && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 29)) != 0;
  atomic_store_explicit(&bk_sha, found ? 1 : 0, memory_order_relaxed);
  return found;
}

/// Four rounds an instruction pair; the state is held as ABEF and CDGH, as the instructions want it.
__attribute__((target("sha,sse4.1,ssse3"))) static void bk_sha_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(const void *)state), 0xB1);
  __m128i efgh =
      _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(const void *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(abcd, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, abcd, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    __m128i abef_before = abef;
    __m128i cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++) {
      w[i] = _mm_shuffle_epi8(
          _mm_loadu_si128((const __m128i *)(const void *)(bytes + 16 * i)), order);
    }
#pragma unroll
    for (int i = 0; i < 16; i++) {
      if (i >= 4) {
        __m128i sum = _mm_add_epi32(
            _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]),
            _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4));
        w[i & 3] = _mm_sha256msg2_epu32(sum, w[(i + 3) & 3]);
      }
      __m128i message = _mm_add_epi32(
          w[i & 3], _mm_loadu_si128((const __m128i *)(const void *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, message);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(message, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)(void *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(void *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

bool bk_sha256(uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks) {
#if defined(__x86_64__)
  if (bk_has_sha()) {
    bk_sha_blocks(state, constants, bytes, blocks);
    return true;
  }
#else
  (void)state, (void)constants, (void)bytes, (void)blocks;
#endif
  return false;
}
