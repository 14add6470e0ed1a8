#include "analyzers/lemmas/training/end_rules.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "analyzers/stemmer.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::size_t kShortestEnd = 4;  // letters of an end that says something of unknown words
constexpr std::size_t kFewest = 4;       // known words that an end must have, unless it is a word
constexpr double kAgreement = 0.9;       // share of them that must change alike
constexpr int kStemmer = 0;              // the rule that the stemmer is right

struct Word {
  std::string end;  // last letter first, closed by kWordBegin
  int rule = kStemmer;
  bool stem = false;  // the stemmer makes its key
};

class EndRules {
 public:
  explicit EndRules(const FamilyKeys& keys) : rules_(1) {
    places_[{}] = kStemmer;
    words_.reserve(keys.size());
    for (const auto& [word, word_keys] : keys) add(word, word_keys);
    std::sort(words_.begin(), words_.end(),
              [](const Word& a, const Word& b) { return a.end < b.end; });
  }

  std::map<std::string, LemmaRule> learn() {
    visit(0, words_.size(), 0, kStemmer);
    return std::move(found_);
  }

 private:
  void add(const std::string& word, const std::vector<std::string>& keys) {
    const bool plain =
        std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain || word.size() < 2 || word.size() > 60) return;
    Word known;
    known.end.assign(word.rbegin(), word.rend());
    known.end += kWordBegin;
    known.stem = keys.size() == 1 && keys.front() == german_ending_stem(word);
    LemmaRule rule;
    for (const std::string& key : keys) rule.push_back(change(word, key));
    const auto [at, added] = places_.try_emplace(rule, static_cast<int>(rules_.size()));
    if (added) rules_.push_back(rule);
    known.rule = at->second;
    words_.push_back(std::move(known));
  }

  static EndChange change(const std::string& word, const std::string& key) {
    std::size_t same = 0;
    while (same < word.size() && same < key.size() && word[same] == key[same]) ++same;
    return {static_cast<std::uint8_t>(word.size() - same), key.substr(same)};
  }

  static bool is_right(int rule, const Word& word) {
    return rule == word.rule || (rule == kStemmer && word.stem);
  }

  std::size_t right(int rule, std::size_t begin, std::size_t end) const {
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) count += is_right(rule, words_[i]) ? 1 : 0;
    return count;
  }

  // The words [begin, end) end alike in `depth` letters, of which a shorter end says `rule`.
  void visit(std::size_t begin, std::size_t end, std::size_t depth, int rule) {
    const std::size_t right_now = right(rule, begin, end);
    if (right_now == end - begin) return;
    if (depth >= kShortestEnd) {
      const int better = common_rule(begin, end, depth);
      if (better >= 0 && right(better, begin, end) > right_now) {
        rule = better;
        found_[words_[begin].end.substr(0, depth)] = rules_[static_cast<std::size_t>(rule)];
      }
    }
    while (begin < end) {
      const char letter = words_[begin].end[depth];
      std::size_t next = begin;
      while (next < end && words_[next].end[depth] == letter) ++next;
      if (letter == kWordBegin) {
        if (!is_right(rule, words_[begin])) found_[words_[begin].end] = own_rule(words_[begin]);
      } else {
        visit(begin, next, depth + 1, rule);
      }
      begin = next;
    }
  }

  const LemmaRule& own_rule(const Word& word) const {
    return rules_[static_cast<std::size_t>(word.stem ? kStemmer : word.rule)];
  }

  // -1: they do not agree. An end that is a word needs no others: compounds end in it.
  int common_rule(std::size_t begin, std::size_t end, std::size_t depth) const {
    const bool is_word = words_[begin].end.size() == depth + 1;
    if (!is_word && end - begin < kFewest) return -1;
    std::unordered_map<int, std::size_t> votes;
    for (std::size_t i = begin; i < end; ++i) {
      ++votes[words_[i].rule];
      if (words_[i].stem) ++votes[kStemmer];
    }
    int best = kStemmer;
    for (const auto& [rule, count] : votes) {
      const std::size_t most = votes.contains(best) ? votes.at(best) : 0;
      if (count > most || (count == most && rule < best)) best = rule;
    }
    const bool agreed = static_cast<double>(votes.contains(best) ? votes.at(best) : 0) >=
                        kAgreement * static_cast<double>(end - begin);
    return agreed && fits(best, depth) ? best : -1;
  }

  // Only letters of the end itself may change.
  bool fits(int rule, std::size_t depth) const {
    const LemmaRule& changes = rules_[static_cast<std::size_t>(rule)];
    return std::all_of(changes.begin(), changes.end(),
                       [depth](const EndChange& change) { return change.drop <= depth; });
  }

  std::vector<Word> words_;
  std::vector<LemmaRule> rules_;
  std::map<LemmaRule, int> places_;
  std::map<std::string, LemmaRule> found_;
};

}  // namespace

std::map<std::string, LemmaRule> end_rules(const FamilyKeys& keys) {
  return EndRules(keys).learn();
}

}  // namespace lotse::analyzers::training
