#include "server/search/written_forms.h"

#include <algorithm>
#include <map>
#include <vector>

#include "analyzers/normalize.h"
#include "analyzers/tokenizer.h"
#include "indexer/schema/record.h"

namespace lotse::search {
namespace {

constexpr std::size_t kMostRemembered = 20'000;
constexpr int kDocumentsAsked = 3;
constexpr std::size_t kBytesRead = 64 << 10;  // of each
constexpr std::size_t kMostSpellings = 8;     // of each

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// The word as it stands in a run of letters, hyphens and signs beyond ASCII (quotation marks); ""
// if it does not.
std::string_view found_in(std::string_view run, std::string_view folded_word) {
  const auto tokens = analyzers::tokenize(run);
  std::string all;
  for (const analyzers::Token& token : tokens) {
    if (analyzers::folded(token.text) == folded_word) {
      return run.substr(token.begin, token.end - token.begin);
    }
    all += token.text;
  }
  const bool joined = tokens.size() > 1 && analyzers::folded(all) == folded_word;
  if (!joined) return {};
  return run.substr(tokens.front().begin, tokens.back().end - tokens.front().begin);
}

bool is_shouted(std::string_view word) {
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// A heading in capitals says nothing about how the word is written; of two spellings as common, the
// one without a capital: the other stood at the beginning of a sentence.
std::string commonest(const std::map<std::string, int>& counts) {
  std::string best;
  int most = 0;
  for (const auto& [word, count] : counts) {
    const int weight = is_shouted(word) ? 0 : count;
    if (best.empty() || weight >= most) {
      best = word;
      most = weight;
    }
  }
  return best;
}

std::string asked(const Xapian::Database& database, const std::string& word) {
  std::map<std::string, int> counts;
  int documents = 0;
  const auto end = database.postlist_end(word);
  for (auto entry = database.postlist_begin(word); entry != end && documents < kDocumentsAsked;
       ++entry, ++documents) {
    const schema::Record record = schema::decode(database.get_document(*entry).get_data());
    const std::string_view text = record.text;
    for (const std::string_view part :
         {std::string_view(record.title), text.substr(0, kBytesRead)}) {
      for (const std::string& spelling : spellings_in(part, word)) ++counts[spelling];
    }
  }
  return commonest(counts);
}

}  // namespace

std::vector<std::string> spellings_in(std::string_view text, std::string_view folded_word) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin < text.size() && found.size() < kMostSpellings;) {
    if (!is_letter(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '-')) ++end;
    const std::string_view run = text.substr(begin, end - begin);
    begin = end;
    // Folding is dear; most words already differ in their first letter or their length.
    const bool may_be = (run.front() & 0x80) || lower(run.front()) == folded_word.front();
    if (!may_be || run.size() < folded_word.size() / 2 || run.size() > 2 * folded_word.size()) {
      continue;
    }
    const std::string_view word = found_in(run, folded_word);
    if (!word.empty()) found.emplace_back(word);
  }
  return found;
}

std::string WrittenForms::of(const Xapian::Database& database, const std::string& word) {
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = known_.find(word); known != known_.end()) return known->second;
  }
  std::string form = asked(database, word);
  const std::lock_guard lock(mutex_);
  if (known_.size() < kMostRemembered) known_.emplace(word, form);
  return form;
}

}  // namespace lotse::search
