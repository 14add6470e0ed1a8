#include "analyzers/abbreviations.h"

#include <algorithm>
#include <array>

#include "analyzers/abbreviation_table.h"
#include "analyzers/meanings.h"
#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"

namespace lotse::analyzers {
namespace {

// Of cases and numbers, German and English, as folded words have them.
constexpr std::array<std::string_view, 8> kEndings = {"", "n", "s", "en", "es", "er", "e", "em"};

constexpr std::string_view kPrefix = "abk:";  // no folded word holds a colon

template <typename Act>
void for_each_of(std::string_view bars, Act act) {
  while (!bars.empty()) {
    const std::size_t bar = std::min(bars.find('|'), bars.size());
    act(bars.substr(0, bar));
    bars.remove_prefix(std::min(bar + 1, bars.size()));
  }
}

// Folded words between any of `separators`.
std::vector<std::string> words_of(std::string_view written, std::string_view separators) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < written.size();) {
    const std::size_t end = std::min(written.find_first_of(separators, begin), written.size());
    std::string word = folded(written.substr(begin, end - begin));
    std::erase_if(word, [](char c) { return c == '-' || c == ','; });
    if (!word.empty()) words.push_back(std::move(word));
    begin = end + 1;
  }
  return words;
}

// The word without the ending of its case: deutscher and deutsches are deutsch.
std::string base_of(const std::string& word) {
  for (const std::string_view ending : {"er", "es", "e"}) {
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return word;
}

bool is_form_of(std::string_view word, std::string_view base, bool endings) {
  if (word == base) return true;
  if (!endings || !word.starts_with(base)) return false;
  return std::find(kEndings.begin(), kEndings.end(), word.substr(base.size())) != kEndings.end();
}

// Two times sixteen bits of a word's first two letters, its last two and its length.
std::uint32_t glance_at(std::string_view word) {
  const auto at = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(word[i])}; };
  if (word.size() < 2) return 0;
  const std::size_t last = word.size() - 1;
  const std::uint32_t letters = at(0) << 24 | at(1) << 16 | at(last - 1) << 8 | at(last);
  return (letters ^ static_cast<std::uint32_t>(word.size()) * 577u) * 0x9E3779B1u;
}

// What may stand between the words of a name.
bool is_name_gap(std::string_view gap) {
  return !gap.empty() && gap.size() <= 4 &&
         gap.find_first_not_of(" \t\r\n-,\xC2\xA0") == std::string_view::npos &&
         std::count(gap.begin(), gap.end(), '\n') <= 1;
}

bool is_section_word(std::string_view word) { return word == "paragraf" || word == "paragraph"; }

bool is_candidate(const Form& token) {
  return token.key == Key::kExact && token.rule != Rule::kReference && token.rule != Rule::kDate;
}

}  // namespace

Abbreviations::Abbreviations(Purpose purpose) : purpose_(purpose) {
  for (const Abbreviation& row : abbreviation_table()) {
    for_each_of(row.shorts, [&](std::string_view form) { add(row.id, form, false); });
    for_each_of(row.names, [&](std::string_view form) { add(row.id, form, true); });
  }
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Entry& form = entries_[i];
    for (const std::string_view ending : kEndings) {
      if (!ending.empty() && !form.name) break;
      const std::string word = form.words[0] + std::string(ending);
      by_first_word_[word].push_back(i);
      const std::uint32_t glance = glance_at(word);
      first_words_.set(glance >> 16);
      first_words_.set(glance & 0xFFFF);
    }
  }
}

void Abbreviations::add(std::string_view id, std::string_view written, bool name) {
  Entry form{id, {}, words_of(written, " "), name};
  const std::string& first = form.words[0];
  const bool single = form.words.size() == 1;
  const bool only_so = first.size() <= 2 || is_stop_word(first);
  if (!name && single && only_so) form.as_written = std::string(written);
  // All but the last are adjectives or end as they stand.
  for (std::size_t i = 0; name && i + 1 < form.words.size(); ++i) {
    form.words[i] = base_of(form.words[i]);
  }
  // A part with hyphens is one word, and some leave them out: Nordrhein Westfalen.
  auto apart = words_of(written, " -");
  const bool hyphens = apart.size() > form.words.size();
  entries_.push_back(std::move(form));
  if (hyphens) entries_.push_back({id, {}, std::move(apart), name});
}

bool Abbreviations::stands_at(std::string_view text, const Forms& tokens, Found& found) const {
  const Entry& form = *found.entry;
  const Form& token = tokens[found.token];
  found.end = token.end;
  const std::string_view written = text.substr(token.begin, token.end - token.begin);
  const bool any_case = purpose_ != Purpose::kDocument && !is_stop_word(form.words[0]);
  if (!form.as_written.empty() && !any_case && written != form.as_written) return false;
  for (std::size_t i = 1; i < form.words.size(); ++i) {
    if (found.last >= tokens.size()) return false;
    const Form& next = tokens[found.last];
    if (next.begin < found.end || !is_name_gap(text.substr(found.end, next.begin - found.end))) {
      return false;
    }
    const std::size_t last = word_end(tokens, found.last);
    std::size_t k = found.last;
    while (k < last && !(is_candidate(tokens[k]) && tokens[k].rule != Rule::kHyphenPart &&
                         is_form_of(tokens[k].text, form.words[i], form.name))) {
      ++k;
    }
    if (k == last) return false;
    found.last = last;
    found.end = tokens[k].end;
  }
  return true;
}

// False for most words.
bool Abbreviations::may_begin_entry(const Form& form) const {
  if (!is_candidate(form)) return false;
  const std::uint32_t glance = glance_at(form.text);
  return first_words_.test(glance >> 16) && first_words_.test(glance & 0xFFFF);
}

std::vector<Abbreviations::Found> Abbreviations::found_at(std::string_view text,
                                                          const Forms& tokens,
                                                          std::size_t first) const {
  std::vector<Found> all;
  const std::size_t last = word_end(tokens, first);
  for (std::size_t i = first; i < last; ++i) {
    if (!may_begin_entry(tokens[i])) continue;
    const auto forms = by_first_word_.find(tokens[i].text);
    if (forms == by_first_word_.end()) continue;
    for (const std::size_t form : forms->second) {
      Found found{&entries_[form], i, last, 0};
      if (stands_at(text, tokens, found)) all.push_back(found);
    }
  }
  return all;
}

void Abbreviations::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  std::vector<Meaning> meanings;
  for (std::size_t first = 0; first < tokens.size();) {
    std::size_t next = word_end(tokens, first);
    auto found = found_at(text, tokens, first);
    if (purpose_ == Purpose::kQuery && !found.empty()) {  // the longest only
      const auto longest =
          std::max_element(found.begin(), found.end(),
                           [](const Found& a, const Found& b) { return a.last < b.last; });
      const std::size_t last = longest->last;
      std::erase_if(found, [&](const Found& one) { return one.last < last; });
      next = last;
    }
    for (const Found& one : found) {
      const Form& token = tokens[one.token];
      const bool part = token.rule == Rule::kHyphenPart;
      const bool beside =
          one.last == word_end(tokens, first) && (part || !is_stop_word(token.text));
      std::string term(kPrefix);
      term += one.entry->id;
      meanings.push_back({first,
                          one.last,
                          token.begin,
                          one.end,
                          {std::move(term)},
                          part ? Rule::kHyphenPart : Rule::kAbbreviation,
                          beside});
      if (purpose_ == Purpose::kQuery && !beside) break;  // stands for all the words
    }
    first = next;
  }
  if (!meanings.empty()) put_meanings(draft, meanings, purpose_);
}

void Sections::apply(Draft& draft) const {
  const std::string_view text = draft.text;
  Forms& tokens = draft.forms;
  std::vector<Meaning> meanings;
  for (std::size_t first = 0, word = 0; first < tokens.size();
       word = first, first = word_end(tokens, first)) {
    const Form& token = tokens[first];
    if (token.text.empty() || token.text[0] < '0' || token.text[0] > '9') continue;
    if (is_section_word(tokens[word].text)) {
      meanings.push_back({word,
                          word_end(tokens, first),
                          tokens[word].begin,
                          token.end,
                          {"§" + std::string(token.text)},
                          Rule::kWord,
                          false});
      continue;
    }
    std::size_t sign = token.begin;
    if (sign > 0 && text[sign - 1] == ' ') --sign;
    if (sign > 1 && text.substr(0, sign).ends_with("\xC2\xA0")) sign -= 2;
    if (!text.substr(0, sign).ends_with("\xC2\xA7")) continue;
    const auto begin = static_cast<std::uint32_t>(sign - 2);
    meanings.push_back({first,
                        word_end(tokens, first),
                        begin,
                        token.end,
                        {"§" + std::string(token.text)},
                        Rule::kWord,
                        false});
  }
  if (!meanings.empty()) put_meanings(draft, meanings, purpose_);
}

}  // namespace lotse::analyzers
