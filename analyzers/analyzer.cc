#include "analyzers/analyzer.h"

#include <algorithm>

#include "analyzers/analyzer_table.h"
#include "analyzers/tokenizer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

constexpr std::uint32_t kParagraphGap = 100;

// Joined words leave holes in the positions.
void renumber(Forms& tokens) {
  std::uint32_t position = 0;
  for (std::size_t first = 0; first < tokens.size(); ++position) {
    const std::size_t last = word_end(tokens, first);
    for (; first < last; ++first) tokens[first].position = position;
  }
}

bool same_term(const Form& a, const Form& b) {
  return a.position == b.position && a.key == b.key && a.text == b.text;
}

// Of equal terms of one word the first stays: the rule that says most.
void drop_doubles(Forms& tokens) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    bool doubled = false;
    for (std::size_t j = kept; j > 0 && tokens[j - 1].position == tokens[i].position; --j) {
      doubled = doubled || same_term(tokens[j - 1], tokens[i]);
    }
    if (doubled) continue;
    tokens[kept] = tokens[i];
    ++kept;
  }
  tokens.resize(kept);
}

// So that a token's text is made where it stays.
struct Text {
  std::string_view bytes;
  operator std::string() const { return std::string(bytes); }
};

void append_tokens(const Forms& forms, std::uint32_t position, std::uint32_t begin,
                   std::vector<Token>& tokens) {
  for (const Form& form : forms) {
    tokens.emplace_back(Text{form.text}, form.key, form.rule, form.position + position,
                        form.begin + begin, form.end + begin);
  }
}

}  // namespace

Analyzer::Analyzer(std::vector<std::unique_ptr<const TokenFilter>> filters)
    : filters_(std::move(filters)) {}

void Analyzer::work_out(Draft& draft) const {
  draft.spellings.clear();
  tokenize(draft.text, draft.forms);
  for (const auto& filter : filters_) filter->apply(draft);
  drop_doubles(draft.forms);
  renumber(draft.forms);
}

std::vector<Token> Analyzer::analyze(std::string_view text) const {
  Draft draft{text, {}, {}, {}};
  work_out(draft);
  std::vector<Token> tokens;
  tokens.reserve(draft.forms.size());
  append_tokens(draft.forms, 0, 0, tokens);
  return tokens;
}

std::vector<Token> analyze_document(std::string_view text,
                                    const std::vector<Paragraph>& paragraphs) {
  std::vector<Token> all;
  all.reserve(text.size() / 3);  // words of seven bytes with two keys each
  Draft draft;
  for (const Paragraph& paragraph : paragraphs) {
    draft.text = text.substr(paragraph.begin, paragraph.end - paragraph.begin);
    analyzer_for(paragraph.language, Purpose::kDocument).work_out(draft);
    append_tokens(draft.forms, all.empty() ? 0 : all.back().position + kParagraphGap,
                  static_cast<std::uint32_t>(paragraph.begin), all);
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
