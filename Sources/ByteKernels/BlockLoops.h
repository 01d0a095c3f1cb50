// Included once for every kind of processor, with BK_NAME, BK_TARGET, bk_masks and bk_flatten defined.

typedef struct {
  uint64_t separators, quotes, feeds, returns;
} BK_NAME(Masks);

BK_TARGET static inline __attribute__((always_inline)) BK_NAME(Masks) BK_NAME(load)(
    const uint8_t *bytes, size_t count, size_t start, BKDialect dialect, uint64_t *beyond) {
  BK_NAME(Masks) m;
  size_t left = count - start;
  if (left >= 64) {
    BK_MASKS(bytes + start, dialect, m);
    *beyond = 0;
    return m;
  }
  uint8_t tail[64] = {0};
  memcpy(tail, bytes + start, left);
  BK_MASKS(tail, dialect, m);
  *beyond = ~(uint64_t)0 << left;
  m.separators &= ~*beyond;
  m.quotes &= ~*beyond;
  m.feeds &= ~*beyond;
  m.returns &= ~*beyond;
  return m;
}

/// Line ends of a block: line feeds, and carriage returns without one behind them.
BK_TARGET static inline __attribute__((always_inline)) uint64_t BK_NAME(line_ends)(
    BK_NAME(Masks) m, const uint8_t *bytes, size_t count, size_t start) {
  if (m.returns == 0) return m.feeds;
  uint64_t next_is_feed = start + 64 < count && bytes[start + 64] == 0x0A;
  return m.feeds | (m.returns & ~(m.feeds >> 1 | next_is_feed << 63));
}

/// Quotes that are not structural; `inside` becomes which bytes stand inside quotes.
BK_TARGET static inline __attribute__((always_inline)) uint64_t BK_NAME(irregular)(
    uint64_t quotes, uint64_t edges, uint64_t beyond, BKQuoteState *state, uint64_t *inside) {
  uint64_t x = quotes;
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  x ^= x << 32;
  x ^= state->inside;
  *inside = x;
  uint64_t opening = quotes & x;
  uint64_t closing = quotes & ~x;
  uint64_t allowed = edges | quotes | beyond;
  // Bit 0 stands for the byte after a closing quote that ended the block before.
  uint64_t found = opening & ~(allowed << 1 | state->after_edge);
  found |= closing & ~(allowed >> 1 | (uint64_t)1 << 63);
  found |= state->after_closing & ~allowed;
  state->inside = (uint64_t)((int64_t)x >> 63);
  state->after_edge = allowed >> 63;
  state->after_closing = closing >> 63;
  return found;
}

BK_TARGET static void BK_NAME(cut)(
    const uint8_t *bytes, size_t count, BKDialect dialect, bool is_final, size_t longest, BKCut *cut) {
  size_t start = cut->start;
  size_t next = cut->next;
  BKQuoteState state = cut->state;
  bool lenient = false;
  while (next < count && !lenient) {
    uint64_t beyond;
    BK_NAME(Masks) m = BK_NAME(load)(bytes, count, next, dialect, &beyond);
    uint64_t ends = BK_NAME(line_ends)(m, bytes, count, next);
    size_t left = count - next;
    // Whether a line feed follows the last carriage return is not read yet.
    if (!is_final && left <= 64 && bytes[count - 1] == 0x0D) ends &= ~((uint64_t)1 << (left - 1));
    if ((m.quotes | state.inside | state.after_closing) == 0) {
      state.after_edge = (ends | m.separators) >> 63;
    } else {
      uint64_t inside;
      uint64_t found = BK_NAME(irregular)(
          m.quotes, m.separators | m.returns | m.feeds, beyond, &state, &inside);
      ends &= ~inside;
      if (found != 0) {
        ends &= (found & (~found + 1)) - 1;
        lenient = true;
      }
    }
    if (ends != 0) {
      if (next + (size_t)__builtin_ctzll(ends) - start > longest && next + (size_t)__builtin_ctzll(ends) > start) {
        lenient = true;
      } else {
        start = next + 64 - (size_t)__builtin_clzll(ends);
      }
    } else if (next > start && next - start > longest) {
      lenient = true;
    }
    next += 64;
  }
  cut->start = start;
  cut->next = next;
  cut->state = state;
  cut->irregular = lenient;
}

BK_TARGET static void BK_NAME(index)(
    const uint8_t *bytes, size_t count, size_t from, BKDialect dialect, BKIndex *index) {
  uint32_t *positions = index->positions;
  uint32_t *rows = index->rows;
  size_t n = 1;
  size_t r = 0;
  BKQuoteState state = {0, 1, 0};
  bool irregular = false;
  positions[0] = (uint32_t)from - 1;
  for (size_t start = from; start < count && !irregular; start += 64) {
    uint64_t beyond;
    BK_NAME(Masks) m = BK_NAME(load)(bytes, count, start, dialect, &beyond);
    uint64_t ends = BK_NAME(line_ends)(m, bytes, count, start);
    uint64_t structural = m.separators | ends;
    if ((m.quotes | state.inside | state.after_closing) == 0) {
      state.after_edge = structural >> 63;
    } else {
      uint64_t inside;
      // A carriage return before a line feed is no line end of its own, but an edge all the same.
      uint64_t found = BK_NAME(irregular)(
          m.quotes, structural | m.returns, beyond, &state, &inside);
      structural &= ~inside;
      if (found != 0) {
        structural &= (found & (~found + 1)) - 1;
        irregular = true;
      }
    }
    uint64_t record_ends = structural & ends;
    while (record_ends != 0) {
      uint64_t low = record_ends & (~record_ends + 1);
      rows[r++] = (uint32_t)(n + (size_t)__builtin_popcountll(structural & (low - 1)));
      record_ends ^= low;
    }
    BK_FLATTEN(positions + n, structural, (uint32_t)start);
    n += (size_t)__builtin_popcountll(structural);
  }
  if (!irregular && state.inside != 0) irregular = true;
  size_t last = r == 0 ? from : (size_t)(uint32_t)(positions[rows[r - 1]] + 1);
  if (!irregular && last < count) {
    positions[n] = (uint32_t)count;
    rows[r++] = (uint32_t)n;
  }
  index->row_count = r;
  index->irregular = irregular;
}

BK_TARGET static size_t BK_NAME(count_lines)(const uint8_t *bytes, size_t count, bool returns) {
  BKDialect none = {0x0A, 0, false};
  size_t lines = 0;
  for (size_t start = 0; start < count; start += 64) {
    uint64_t beyond;
    BK_NAME(Masks) m = BK_NAME(load)(bytes, count, start, none, &beyond);
    uint64_t ends = returns ? BK_NAME(line_ends)(m, bytes, count, start) : m.feeds;
    lines += (size_t)__builtin_popcountll(ends);
  }
  return lines;
}

#undef BK_NAME
#undef BK_TARGET
#undef BK_MASKS
#undef BK_FLATTEN
