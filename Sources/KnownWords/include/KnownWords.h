#ifndef KNOWN_WORDS_H
#define KNOWN_WORDS_H

#include <stdint.h>

/// A word or phrase of the vocabulary, by the hash of its letters, and all that it can mean. The first one
/// is none and means nothing.
typedef struct {
  uint64_t hash, flags;
  uint8_t unit, month, number, ordinal, role, depth, weekday, column, state;
} known_word;

#define KNOWN_SLOTS 16384

extern const uint32_t known_slots[KNOWN_SLOTS];
extern const known_word known_words[];

/// Open addressing: a slot holds the upper half of a hash's upper half above, and a word's place among
/// the words, from 1, below. 0 is an empty slot.
static inline const uint32_t *_Nonnull known_slot_table(void) { return known_slots; }
static inline const known_word *_Nonnull known_word_table(void) { return known_words; }

#endif
