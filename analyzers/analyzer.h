// Text in, tokens out: a tokenizer and an ordered list of filters. Immutable, shared by all
// threads.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/draft.h"
#include "analyzers/language.h"
#include "analyzers/token.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

class Analyzer {
 public:
  explicit Analyzer(std::vector<std::unique_ptr<const TokenFilter>> filters);

  // Tokens of `text`, ordered by position, positions from 0. Invalid UTF-8 is read as U+FFFD,
  // offsets stay right.
  std::vector<Token> analyze(std::string_view text) const;
  // The same, of the draft's text into its forms.
  void work_out(Draft& draft) const;

 private:
  std::vector<std::unique_ptr<const TokenFilter>> filters_;
};

// Tokens of a whole document text: each paragraph by the analyser of its language, positions
// running on (with a gap between paragraphs so that a phrase does not span two).
std::vector<Token> analyze_document(std::string_view text,
                                    const std::vector<Paragraph>& paragraphs);

// Tokens of a query: exact form and variants, German and English stem of each word. The tokens of
// one position are alternatives, except those with Rule::kHyphenPart: they are the parts of a word
// written with hyphens, told apart by `begin`, and mean something only all together
// (klimapartnerschaft OR (klima AND partnerschaft)).
std::vector<Token> analyze_query(std::string_view text);

// Tokens of words that are to stand in a row as written: one position for each that they have in a
// document, dates and abbreviations are the words they are written with.
std::vector<Token> analyze_phrase(std::string_view text);

}  // namespace lotse::analyzers
