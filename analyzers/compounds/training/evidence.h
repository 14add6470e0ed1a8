// What the word lists say about a word before any compound is counted: how likely it is to be a
// first or a last part, whether two words agree, of which kind a word is. Relative weights, chosen
// once; productivity overrules them. No state.
#pragma once

#include <cstddef>

#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

double prior_of_first(const Entry& entry);  // 0 = never
double prior_of_last(const Entry& entry);   // 0 = never

// Likelihood ratio that `last` is the last part of `word`: a compound has its last part's gender
// and inflection.
double agreement(const Entry& word, const Entry& last);

// Kinds of words by how often they are written, whether a dictionary lists them as a part and
// whether English has them: how much more often each kind is simple is learned.
inline constexpr std::size_t kKinds = 64;
std::size_t kind_of(const Entry& word, const Lexicon& lexicon);

// A place name and nothing else.
bool is_name(const Entry& entry);

}  // namespace lotse::analyzers::training
