#include "server/search/word_terms.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "analyzers/analyzer.h"
#include "analyzers/references.h"
#include "analyzers/stop_words.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using analyzers::Rule;
using analyzers::Token;
using query::Kind;
using query::Node;

// Tokens that cover the whole word are alternatives; those of parts are grouped by their place.
void sort_in(const std::vector<Token>& tokens, WordTerms& word) {
  const auto begin = std::ranges::min_element(tokens, {}, &Token::begin)->begin;
  const auto end = std::ranges::max_element(tokens, {}, &Token::end)->end;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Token>> parts;
  for (const Token& token : tokens) {
    if (token.begin == begin && token.end == end) {
      word.whole.push_back(token);
    } else {
      parts[{token.begin, token.end}].push_back(token);
    }
  }
  // One part alone does not stand for the word: "E-Mail" is not "Mail".
  if (parts.size() < 2 && !word.whole.empty()) return;
  for (auto& [place, keys] : parts) word.parts.push_back(std::move(keys));
}

bool is_exact(const Token& token) {
  return token.key == Key::kExact &&
         (token.rule == Rule::kWord || token.rule == Rule::kReference || token.rule == Rule::kDate);
}

void complete(const std::vector<Token>& tokens, WordTerms& word) {
  if (tokens.empty()) return;
  sort_in(tokens, word);
  for (const Token& token : tokens) {
    if (token.rule == Rule::kReference && word.reference.empty()) word.reference = token.text;
  }
  const auto exact = std::ranges::find_if(word.whole, is_exact);
  word.stop = exact != word.whole.end() && analyzers::is_stop_word(exact->text);
}

void keep_exact(WordTerms& word) {
  std::erase_if(word.whole, std::not_fn(is_exact));
  for (auto& part : word.parts) {
    std::erase_if(part, [](const Token& token) { return token.key != Key::kExact; });
  }
}

void add_words(const Node& node, std::vector<WordTerms>& words) {
  if (node.kind == Kind::kWord) words.push_back(terms_of(node));
  if (node.kind == Kind::kPhrase) {
    Node word;
    for (std::size_t begin = 0; begin < node.text.size();) {
      const std::size_t end = std::min(node.text.find(' ', begin), node.text.size());
      word.text = node.text.substr(begin, end - begin);
      word.title = node.title;
      words.push_back(terms_of(word));
      words.back().as_typed = true;
      begin = end + 1;
    }
  }
  if (node.kind == Kind::kAnd || node.kind == Kind::kOr) {
    for (const Node& child : node.children) add_words(child, words);
  }
}

// What people write before a file number says what it is and is not asked for.
bool is_reference_label(const WordTerms& word) {
  static const std::set<std::string_view> kLabels{"drucksache",
                                                  "drucksachen",
                                                  "drucksachennr",
                                                  "drucksachennummer",
                                                  "drs",
                                                  "ds",
                                                  "vorlage",
                                                  "vorlagen",
                                                  "vorlagennr",
                                                  "vorlagennummer",
                                                  "nr",
                                                  "nummer",
                                                  "beschlussvorlage",
                                                  "no",
                                                  "number",
                                                  "paper",
                                                  "az",
                                                  "aktenzeichen"};
  const auto names_any = [](const Token& token) { return token.text == analyzers::kAnyReference; };
  // A label of two words (Vorlage Nr.) is one term at the first; the second is then empty.
  if (word.whole.empty() || std::ranges::any_of(word.whole, names_any)) return true;
  const auto exact = std::ranges::find_if(word.whole, is_exact);
  return exact != word.whole.end() && kLabels.contains(exact->text);
}

void release_reference_labels(std::vector<WordTerms>& words) {
  for (std::size_t i = words.size(); i > 1; --i) {
    const bool named = !words[i - 1].reference.empty() || words[i - 1].label;
    words[i - 2].label = named && is_reference_label(words[i - 2]);
  }
  std::erase_if(words, &WordTerms::label);
}

bool is_useless(const WordTerms& word) { return word.stop || word.empty(); }

}  // namespace

// `analyze` is analyze_query, or analyze_phrase for words meant exactly as written.
std::vector<WordTerms> terms_by(const std::vector<std::string>& typed,
                                std::vector<Token> (*analyze)(std::string_view)) {
  std::vector<WordTerms> words(typed.size());
  std::vector<std::size_t> ends;
  std::string text;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    words[i].typed = typed[i];
    text += typed[i] + " ";
    ends.push_back(text.size());
  }
  std::vector<std::vector<Token>> tokens(typed.size());
  for (Token& token : analyze(text)) {
    const auto place = std::ranges::upper_bound(ends, token.begin) - ends.begin();
    tokens[static_cast<std::size_t>(place)].push_back(std::move(token));
  }
  for (std::size_t i = 0; i < typed.size(); ++i) complete(tokens[i], words[i]);
  return words;
}

std::vector<WordTerms> terms_of(const std::vector<std::string>& typed) {
  return terms_by(typed, analyzers::analyze_query);
}

WordTerms terms_of(const Node& node) {
  const bool exact = node.spelling != query::Spelling::kAny;
  WordTerms word = std::move(
      terms_by({node.text}, exact ? analyzers::analyze_phrase : analyzers::analyze_query).front());
  word.title = node.title;
  word.beginning = node.spelling == query::Spelling::kBeginning;
  word.as_typed = exact || node.title;
  if (exact) keep_exact(word);
  return word;
}

std::vector<std::vector<std::string>> phrase_slots(const std::string& phrase) {
  std::vector<std::vector<std::string>> slots;
  for (const Token& token : analyzers::analyze_phrase(phrase)) {
    const bool written = is_exact(token) || token.rule == Rule::kUmlaut;
    if (token.key != Key::kExact || !written) continue;
    if (slots.size() <= token.position) slots.resize(token.position + 1);
    slots[token.position].push_back(token.text);
  }
  return slots;
}

bool QueryWords::widened() const {
  const auto is_widened = [](const WordTerms& word) { return !word.alternatives.empty(); };
  return std::ranges::any_of(loose, is_widened) || std::ranges::any_of(others, is_widened);
}

QueryWords words_of(const query::Query& query) {
  QueryWords words;
  for (const Node& item : query.items) {
    if (query::is_loose(item)) {
      words.typed.push_back(item.text);
    } else {
      add_words(item, words.others);
    }
  }
  words.loose = terms_of(words.typed);
  release_reference_labels(words.loose);
  std::erase_if(words.loose, &WordTerms::empty);
  words.only_stop_words =
      !words.loose.empty() && std::ranges::all_of(words.loose, &WordTerms::stop);
  if (!words.only_stop_words) std::erase_if(words.loose, is_useless);
  std::erase_if(words.others, is_useless);
  return words;
}

}  // namespace lotse::search
