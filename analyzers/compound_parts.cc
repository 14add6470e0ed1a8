#include "analyzers/compound_parts.h"

#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

// A key of its own place within the word, as long as the word is spelled as in the text.
void add_key(const Form& word, const Part& part, Spellings& spellings, Forms& more) {
  const std::string stem = german_stem(folded(word.text.substr(part.begin, part.end - part.begin)));
  if (stem.empty()) return;
  const bool as_written = word.end - word.begin == word.text.size();
  const std::uint32_t begin = as_written ? word.begin + part.begin : word.begin;
  const std::uint32_t end = as_written ? word.begin + part.end : word.end;
  more.push_back({spellings.keep(stem), Key::kGermanPart, Rule::kPart, word.position, begin, end});
}

}  // namespace

void CompoundParts::add_parts(const Form& token, Spellings& spellings, Forms& more) const {
  if (purpose_ == Purpose::kQuery) {
    add_key(token, {0, static_cast<std::uint32_t>(token.text.size())}, spellings, more);
    return;
  }
  for (const Part& part : splitter_.split(token.text)) add_key(token, part, spellings, more);
}

void CompoundParts::apply(Draft& draft) const {
  add_to_words(draft.forms, [&](const Form& token, Forms& more) {
    if (token.key == Key::kExact && token.rule != Rule::kReference)
      add_parts(token, draft.spellings, more);
  });
}

}  // namespace lotse::analyzers
