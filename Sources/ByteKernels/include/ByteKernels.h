// The few instructions that Swift has no word for. What is small is compiled into its callers; loops over
// blocks of 64 bytes are functions, chosen once by what the processor has. Every path gives the same.
#ifndef BYTE_KERNELS_H
#define BYTE_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How a text parts its records; `quotes` says whether there is a quote at all.
typedef struct {
  uint8_t separator;
  uint8_t quote;
  bool quotes;
} BKDialect;

/// What one block says to the next about quotes.
typedef struct {
  /// All ones if the block ended inside quotes.
  uint64_t inside;
  /// 1 if its last byte was an edge of a cell or a quote, so that an opening quote may follow.
  uint64_t after_edge;
  /// 1 if its last byte was a closing quote, so that an edge or a quote must follow.
  uint64_t after_closing;
} BKQuoteState;

/// How far `bk_cut` came.
typedef struct {
  /// Where the last whole record ends.
  size_t start;
  /// The block to go on with.
  size_t next;
  BKQuoteState state;
  /// Whether the record at `start` must be read byte by byte.
  bool irregular;
} BKCut;

/// Where cells and records end, of a run of well-formed records.
typedef struct {
  /// Entry 0 is the place before the first record, then one place a cell: the separator or line end behind
  /// it, or the end of the text. Room for one entry a byte and 128 more.
  uint32_t *positions;
  /// For every record the index in `positions` of its last cell. Room for one entry a byte and 1 more.
  uint32_t *rows;
  size_t row_count;
  /// Whether the record behind the last one must be read byte by byte.
  bool irregular;
} BKIndex;

/// Lets memory fetch the line of an address into the cache; reads nothing.
static inline void bk_fetch(const void *address) { __builtin_prefetch(address, 0, 3); }

/// Goes through blocks from `cut->next` until the end or a record that must be read byte by byte: one with
/// a quote where well-formed quoting has none, or longer than `longest`.
void bk_cut(const uint8_t *bytes, size_t count, BKDialect dialect, bool is_final, size_t longest, BKCut *cut);

/// Finds all cells from `from`, where a record begins, up to the end or an irregular quote.
void bk_index(const uint8_t *bytes, size_t count, size_t from, BKDialect dialect, BKIndex *index);

/// Line feeds, and with `returns` carriage returns without one behind them.
size_t bk_count_lines(const uint8_t *bytes, size_t count, bool returns);

/// For tests: 0 takes the portable path from now on, 1 at most AVX2, 2 the best there is (as at the start).
void bk_limit(int level);

/// Takes `blocks` times 64 bytes into the eight words of a SHA-256, by the processor's own instructions.
/// Returns false and does nothing where it has none.
bool bk_sha256(uint32_t *state, const uint32_t *constants, const uint8_t *bytes, size_t blocks);

#endif
