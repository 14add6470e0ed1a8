#include "server/search/passages.h"

#include <algorithm>
#include <set>

namespace lotse::search {
namespace {

using analyzers::Mark;
using analyzers::QueryTerm;
using analyzers::Rule;

std::string rule_name(Rule rule) {
  switch (rule) {
    case Rule::kWord:
      return "word";
    case Rule::kUmlaut:
      return "umlaut";
    case Rule::kStem:
      return "stem";
    case Rule::kGender:
      return "gender";
    case Rule::kHyphenPart:
      return "hyphen part";
    case Rule::kReference:
      return "reference";
    case Rule::kEllipsis:
      return "ellipsis";
    case Rule::kDate:
      return "date";
    case Rule::kAbbreviation:
      return "abbreviation";
    case Rule::kPart:
      return "compound part";
    case Rule::kTranslation:
      return "translation";
    case Rule::kSynonym:
      return "synonym";
  }
  return "word";
}

void add_terms(const WordTerms& word, std::vector<QueryTerm>& terms) {
  const auto add = [&](const analyzers::Token& token) {
    terms.push_back({token.text, token.key, word.typed, word.beginning});
  };
  std::ranges::for_each(word.whole, add);
  for (const auto& part : word.parts) std::ranges::for_each(part, add);
}

// What stands for several words is marked once, for the first of them.
void add_alternatives(const WordTerms& word, std::set<std::string>& rows,
                      std::vector<QueryTerm>& terms) {
  for (const Alternative& one : word.alternatives) {
    if (!rows.insert(one.of + '\0' + one.text).second) continue;
    const auto row = static_cast<std::uint32_t>(rows.size());
    for (std::uint32_t place = 0; place < one.words.size(); ++place) {
      for (const analyzers::Token& token : one.words[place]) {
        terms.push_back({token.text, token.key, word.typed, false, one.rule});
        if (!one.in_a_row) continue;
        terms.back().row = row;
        terms.back().place = one.places[place];
      }
    }
  }
}

std::vector<SnippetPart> parts_of(const std::string& text, std::size_t begin, std::size_t end,
                                  const std::vector<Mark>& marks) {
  std::vector<SnippetPart> parts;
  const auto add = [&](std::size_t until, bool mark) {
    if (until > begin) parts.push_back({text.substr(begin, until - begin), mark});
    begin = std::max(begin, until);
  };
  for (const Mark& mark : marks) {
    add(mark.begin, false);
    add(mark.end, true);
  }
  add(end, false);
  return parts;
}

// Paged originals have their page on each section; a passage stands on the last page begun before.
std::optional<int> page_at(const std::vector<Section>& sections, std::size_t place) {
  std::optional<int> page;
  for (const Section& section : sections) {
    if (section.begin > place) break;
    if (section.page) page = section.page;
  }
  return page;
}

void add_matched(const std::string& text, const std::vector<Mark>& marks,
                 const std::vector<QueryTerm>& terms, bool title, std::vector<Matched>& matched) {
  for (const Mark& mark : marks) {
    const QueryTerm& term = terms[mark.query_term];
    Matched one{term.query_word, text.substr(mark.begin, mark.end - mark.begin),
                title         ? "title"
                : term.prefix ? "prefix"
                              : rule_name(term.rule == Rule::kWord ? mark.rule : term.rule)};
    const auto same = [&](const Matched& other) {
      return other.query == one.query && other.text == one.text && other.rule == one.rule;
    };
    if (std::ranges::none_of(matched, same)) matched.push_back(std::move(one));
  }
}

}  // namespace

std::vector<QueryTerm> query_terms(const QueryWords& words) {
  std::vector<QueryTerm> terms;
  for (const WordTerms& word : words.loose) add_terms(word, terms);
  for (const WordTerms& word : words.others) add_terms(word, terms);
  std::set<std::string> rows;
  for (const WordTerms& word : words.loose) add_alternatives(word, rows, terms);
  for (const WordTerms& word : words.others) add_alternatives(word, rows, terms);
  return terms;
}

// Where the language is not known, whatever was found may be marked.
Hit hit_of(schema::Record record, const std::vector<QueryTerm>& terms) {
  Hit hit;
  const auto known = analyzers::language_of_code(record.language);
  const auto language = known == analyzers::Language::kOther ? analyzers::Language::kEither : known;
  const auto passage = analyzers::best_passage(record.text, language, terms);
  if (!terms.empty()) {
    add_matched(record.text, passage.marks, terms, false, hit.matched);
    const auto in_title = analyzers::marks_of(record.title, language, terms);
    add_matched(record.title, in_title, terms, true, hit.matched);
  }
  hit.snippet = parts_of(record.text, passage.begin, passage.end, passage.marks);
  hit.page = page_at(record.sections, passage.begin);
  record.text.clear();
  hit.record = std::move(record);
  return hit;
}

std::vector<SnippetPart> marked_text(const std::string& text, const std::vector<QueryTerm>& terms) {
  const auto language =
      analyzers::main_language(analyzers::paragraphs_of(text, analyzers::Language::kGerman));
  const auto marks =
      terms.empty() ? std::vector<Mark>{} : analyzers::marks_of(text, language, terms);
  return parts_of(text, 0, text.size(), marks);
}

}  // namespace lotse::search
