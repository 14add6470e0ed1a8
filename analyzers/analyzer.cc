#include "analyzers/analyzer.h"

#include <algorithm>

#include "analyzers/analyzer_table.h"
#include "analyzers/tokenizer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

constexpr std::uint32_t kParagraphGap = 100;

// Joined words leave holes in the positions.
void renumber(std::vector<Token>& tokens) {
  std::uint32_t position = 0;
  for (std::size_t first = 0; first < tokens.size(); ++position) {
    const std::size_t last = word_end(tokens, first);
    for (; first < last; ++first) tokens[first].position = position;
  }
}

bool same_term(const Token& a, const Token& b) {
  return a.position == b.position && a.key == b.key && a.text == b.text;
}

// Of equal terms of one word the first stays: the rule that says most.
void drop_doubles(std::vector<Token>& tokens) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    bool doubled = false;
    for (std::size_t j = kept; j > 0 && tokens[j - 1].position == tokens[i].position; --j) {
      doubled = doubled || same_term(tokens[j - 1], tokens[i]);
    }
    if (doubled) continue;
    if (kept != i) tokens[kept] = std::move(tokens[i]);
    ++kept;
  }
  tokens.resize(kept);
}

}  // namespace

Analyzer::Analyzer(std::vector<std::unique_ptr<const TokenFilter>> filters)
    : filters_(std::move(filters)) {}

std::vector<Token> Analyzer::analyze(std::string_view text) const {
  std::vector<Token> tokens = tokenize(text);
  for (const auto& filter : filters_) filter->apply(text, tokens);
  drop_doubles(tokens);
  renumber(tokens);
  return tokens;
}

std::vector<Token> analyze_document(std::string_view text,
                                    const std::vector<Paragraph>& paragraphs) {
  std::vector<Token> all;
  all.reserve(text.size() / 4);  // words of eight bytes with two keys each
  for (const Paragraph& paragraph : paragraphs) {
    const auto& analyzer = analyzer_for(paragraph.language, Purpose::kDocument);
    const std::uint32_t position = all.empty() ? 0 : all.back().position + kParagraphGap;
    const auto begin = static_cast<std::uint32_t>(paragraph.begin);
    for (Token& token :
         analyzer.analyze(text.substr(paragraph.begin, paragraph.end - paragraph.begin))) {
      token.position += position;
      token.begin += begin;
      token.end += begin;
      all.push_back(std::move(token));
    }
  }
  return all;
}

std::vector<Token> analyze_query(std::string_view text) {
  return analyzer_for(Language::kOther, Purpose::kQuery).analyze(text);
}

std::vector<Token> analyze_phrase(std::string_view text) {
  return analyzer_for(Language::kOther, Purpose::kPhrase).analyze(text);
}

}  // namespace lotse::analyzers
