#include "server/search/passages.h"

#include <algorithm>
#include <set>

#include "server/search/matches.h"

namespace lotse::search {
namespace {

using analyzers::Mark;
using analyzers::QueryTerm;

void add_terms(const WordTerms& word, std::vector<QueryTerm>& terms) {
  const auto add = [&](const analyzers::Token& token) {
    terms.push_back(
        {token.text, token.key, word.typed, word.beginning, token.rule, 0, 0, word.rarity});
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
        terms.push_back({token.text, token.key, word.typed, false, one.rule, 0, 0, word.rarity});
        if (!one.in_a_row) continue;
        terms.back().row = row;
        terms.back().place = one.places[place];
      }
    }
  }
}

// `marks` lie inside [begin, end).
void add_parts(const std::string& text, std::size_t begin, std::size_t end,
               const std::vector<Mark>& marks, std::vector<SnippetPart>& parts) {
  const auto add = [&](std::size_t until, bool mark) {
    if (until > begin) parts.push_back({text.substr(begin, until - begin), mark});
    begin = std::max(begin, until);
  };
  for (const Mark& mark : marks) {
    if (mark.begin < begin || mark.end > end) continue;
    add(mark.begin, false);
    add(mark.end, true);
  }
  add(end, false);
}

// Between and around its sentences dots stand for what is left out.
std::vector<SnippetPart> snippet_of(const std::string& text, const analyzers::Passage& passage) {
  std::vector<SnippetPart> parts;
  bool cut = false;
  for (const analyzers::Stretch& stretch : passage.stretches) {
    if (!parts.empty()) {
      parts.push_back({" … ", false});
    } else if (stretch.cut_before) {
      parts.push_back({"… ", false});
    }
    add_parts(text, stretch.begin, stretch.end, passage.marks, parts);
    cut = stretch.cut_after;
  }
  if (cut) parts.push_back({" …", false});
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
Hit hit_of(schema::Record record, const analyzers::PassageFinder& finder) {
  Hit hit;
  const auto known = analyzers::language_of_code(record.language);
  const auto language = known == analyzers::Language::kOther ? analyzers::Language::kEither : known;
  const auto passage = finder.best_passage(record.text, language);
  if (!finder.terms().empty()) {
    Matches matches(finder.terms());
    matches.add(record.text, passage.marks);
    matches.add(record.text, passage.elsewhere);
    matches.add_title(record.title, finder.marks_of(record.title, language));
    hit.matched = matches.matched();
  }
  hit.snippet = snippet_of(record.text, passage);
  if (!passage.stretches.empty()) {
    hit.page = page_at(record.sections, passage.stretches.front().begin);
  }
  record.text.clear();
  hit.record = std::move(record);
  return hit;
}

std::vector<SnippetPart> marked_text(const std::string& text, const std::vector<QueryTerm>& terms) {
  const auto language =
      analyzers::main_language(analyzers::paragraphs_of(text, analyzers::Language::kGerman));
  const auto marks =
      terms.empty() ? std::vector<Mark>{} : analyzers::marks_of(text, language, terms);
  std::vector<SnippetPart> parts;
  add_parts(text, 0, text.size(), marks, parts);
  return parts;
}

}  // namespace lotse::search
