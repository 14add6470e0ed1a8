#include "analyzers/analyzer.h"

#include <algorithm>

#include "analyzers/analyzer_table.h"
#include "analyzers/tokenizer.h"
#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

constexpr std::uint32_t kParagraphGap = 100;

bool holds_term(const Form* first, const Form* last, const Form& form) {
  return std::any_of(first, last, [&](const Form& other) {
    return other.key == form.key && other.text == form.text;
  });
}

// Positions count words again, though joined words have left holes. Of equal terms of one word the
// first stays: the rule that says most.
void tidy(Forms& forms) {
  Form* const all = forms.data();
  std::size_t kept = 0;
  std::uint32_t position = 0;
  for (std::size_t next = 0; next < forms.size(); ++position) {
    const std::size_t first = kept;
    const std::size_t last = word_end(forms, next);
    for (; next < last; ++next) {
      if (holds_term(all + first, all + kept, all[next])) continue;
      all[kept] = all[next];
      all[kept++].position = position;
    }
  }
  forms.resize(kept);
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
  tidy(draft.forms);
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
