#include "analyzers/compound_parts.h"

#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

// A key of its own place within the word, as long as the word is spelled as in the text.
void add_key(const Token& word, const Part& part, std::vector<Token>& more) {
  std::string stem =
      german_stem(folded(std::string_view(word.text).substr(part.begin, part.end - part.begin)));
  if (stem.empty()) return;
  const bool as_written = word.end - word.begin == word.text.size();
  const std::uint32_t begin = as_written ? word.begin + part.begin : word.begin;
  const std::uint32_t end = as_written ? word.begin + part.end : word.end;
  more.push_back({std::move(stem), Key::kGermanPart, Rule::kPart, word.position, begin, end});
}

}  // namespace

void CompoundParts::add_parts(const Token& token, std::vector<Token>& more) const {
  if (purpose_ == Purpose::kQuery) {
    add_key(token, {0, static_cast<std::uint32_t>(token.text.size())}, more);
    return;
  }
  for (const Part& part : splitter_.split(token.text)) add_key(token, part, more);
}

void CompoundParts::apply(std::string_view, std::vector<Token>& tokens) const {
  add_to_words(tokens, [this](const Token& token, std::vector<Token>& more) {
    if (token.key == Key::kExact && token.rule != Rule::kReference) add_parts(token, more);
  });
}

}  // namespace lotse::analyzers
