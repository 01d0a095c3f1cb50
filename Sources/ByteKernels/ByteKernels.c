#include "ByteKernels.h"

#include <stdatomic.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#endif
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#define BK_EACH_BIT(out, mask, base)                       \
  do {                                                     \
    uint32_t *to = (out);                                  \
    for (uint64_t bits = (mask); bits != 0; bits &= bits - 1) \
      *to++ = (base) + (uint32_t)__builtin_ctzll(bits);    \
  } while (0)

// The path every processor of the architecture has: SSE2, NEON, or eight bytes at a time.

#if defined(__x86_64__)
static inline uint64_t bk_equal(const uint8_t *p, uint8_t byte) {
  __m128i wanted = _mm_set1_epi8((char)byte);
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)) << (16 * i);
  }
  return mask;
}
#elif defined(__aarch64__) && defined(__ARM_NEON)
static inline uint64_t bk_equal(const uint8_t *p, uint8_t byte) {
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t wanted = vdupq_n_u8(byte);
  uint8x16_t a = vandq_u8(vceqq_u8(vld1q_u8(p), wanted), bits);
  uint8x16_t b = vandq_u8(vceqq_u8(vld1q_u8(p + 16), wanted), bits);
  uint8x16_t c = vandq_u8(vceqq_u8(vld1q_u8(p + 32), wanted), bits);
  uint8x16_t d = vandq_u8(vceqq_u8(vld1q_u8(p + 48), wanted), bits);
  uint8x16_t sum = vpaddq_u8(vpaddq_u8(a, b), vpaddq_u8(c, d));
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}
#else
static inline uint64_t bk_equal(const uint8_t *p, uint8_t byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(p[i] == byte) << i;
  return mask;
}
#endif

#define BK_NAME(name) bk_plain_##name
#define BK_TARGET
#define BK_MASKS(p, d, m)                         \
  do {                                            \
    (m).separators = bk_equal((p), (d).separator);  \
    (m).quotes = (d).quotes ? bk_equal((p), (d).quote) : 0; \
    (m).feeds = bk_equal((p), 0x0A);                \
    (m).returns = bk_equal((p), 0x0D);              \
  } while (0)
#define BK_FLATTEN(out, mask, base) BK_EACH_BIT(out, mask, base)
#include "BlockLoops.h"

#if defined(__x86_64__)
#define BK_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))

BK_AVX2 static inline __attribute__((always_inline)) uint64_t bk_equal_avx2(
    __m256i a, __m256i b, uint8_t byte) {
  __m256i wanted = _mm256_set1_epi8((char)byte);
  uint64_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, wanted));
  uint64_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, wanted));
  return low | high << 32;
}

#define BK_NAME(name) bk_avx2_##name
#define BK_TARGET BK_AVX2
#define BK_MASKS(p, d, m)                                                        \
  do {                                                                           \
    __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)(p));        \
    __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)((p) + 32)); \
    (m).separators = bk_equal_avx2(low, high, (d).separator);                      \
    (m).quotes = (d).quotes ? bk_equal_avx2(low, high, (d).quote) : 0;               \
    (m).feeds = bk_equal_avx2(low, high, 0x0A);                                    \
    (m).returns = bk_equal_avx2(low, high, 0x0D);                                  \
  } while (0)
#define BK_FLATTEN(out, mask, base) BK_EACH_BIT(out, mask, base)
#include "BlockLoops.h"

#define BK_AVX512 \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt")))

BK_AVX512 static inline __attribute__((always_inline)) void bk_flatten_avx512(
    uint32_t *out, uint64_t mask, uint32_t base) {
  static const uint8_t numbers[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  __m512i bits = _mm512_maskz_compress_epi8(mask, _mm512_loadu_si512(numbers));
  __m512i bases = _mm512_set1_epi32((int)base);
  int count = (int)__builtin_popcountll(mask);
  // Sixteen at a time; what is written beyond `count` is written over by the next block.
  _mm512_storeu_si512(
      out, _mm512_add_epi32(bases, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(bits))));
  if (count <= 16) return;
  _mm512_storeu_si512(
      out + 16, _mm512_add_epi32(bases, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(bits, 1))));
  if (count <= 32) return;
  _mm512_storeu_si512(
      out + 32, _mm512_add_epi32(bases, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(bits, 2))));
  _mm512_storeu_si512(
      out + 48, _mm512_add_epi32(bases, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(bits, 3))));
}

#define BK_NAME(name) bk_avx512_##name
#define BK_TARGET BK_AVX512
#define BK_MASKS(p, d, m)                                                                   \
  do {                                                                                      \
    __m512i block = _mm512_loadu_si512(p);                                                  \
    (m).separators = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8((char)(d).separator));    \
    (m).quotes = (d).quotes ? _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8((char)(d).quote)) : 0; \
    (m).feeds = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8(0x0A));                        \
    (m).returns = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8(0x0D));                      \
  } while (0)
#define BK_FLATTEN(out, mask, base) bk_flatten_avx512(out, mask, base)
#include "BlockLoops.h"
#endif

static _Atomic int bk_chosen = -1;

#if defined(__x86_64__)
// Whether the system lets programs use AVX2: with glibc's tunables it can be switched off for one run, which the
// processor itself knows nothing of. Both wider paths need it.
static bool bk_may_use_avx2(void) {
#if defined(CPU_FEATURE_ACTIVE)
  if (!CPU_FEATURE_ACTIVE(AVX2)) return false;
#endif
  return __builtin_cpu_supports("avx2");
}
#endif

static int bk_best(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!bk_may_use_avx2()) return 0;
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2")) {
    return 2;
  }
  if (__builtin_cpu_supports("bmi2")) return 1;
#endif
  return 0;
}

static inline int bk_level(void) {
  int level = atomic_load_explicit(&bk_chosen, memory_order_relaxed);
  if (level >= 0) return level;
  level = bk_best();
  atomic_store_explicit(&bk_chosen, level, memory_order_relaxed);
  return level;
}

void bk_limit(int level) {
  int best = bk_best();
  atomic_store_explicit(&bk_chosen, level < best ? level : best, memory_order_relaxed);
}

#if defined(__x86_64__)
#define BK_DISPATCH(name, ...)                                   \
  do {                                                           \
    int level = bk_level();                                      \
    if (level == 2) return bk_avx512_##name(__VA_ARGS__);        \
    if (level == 1) return bk_avx2_##name(__VA_ARGS__);          \
    return bk_plain_##name(__VA_ARGS__);                         \
  } while (0)
#else
#define BK_DISPATCH(name, ...) return bk_plain_##name(__VA_ARGS__)
#endif

void bk_cut(const uint8_t *bytes, size_t count, BKDialect dialect, bool is_final, size_t longest, BKCut *cut) {
  BK_DISPATCH(cut, bytes, count, dialect, is_final, longest, cut);
}

void bk_index(const uint8_t *bytes, size_t count, size_t from, BKDialect dialect, BKIndex *index) {
  BK_DISPATCH(index, bytes, count, from, dialect, index);
}

size_t bk_count_lines(const uint8_t *bytes, size_t count, bool returns) {
  BK_DISPATCH(count_lines, bytes, count, returns);
}
