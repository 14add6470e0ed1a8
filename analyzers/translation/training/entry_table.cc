#include "analyzers/translation/training/entry_table.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lotse::analyzers::training {
namespace {

constexpr std::size_t kMostTranslations = 5;
constexpr std::size_t kMostKeyWords = 3;
constexpr double kSpecialWeight = 0.2;  // of what another trade, time or street says
constexpr double kFormWeight = 0.4;     // of forms and examples behind the headword

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

double at(int place) { return 1.0 / (1 + place); }

// "in der Stadt" is no other way to say Stadt, "eine Stadt besuchen" none that is asked for.
bool is_translated(std::string_view key, std::string_view text, double weight) {
  const std::size_t words = words_in(key);
  if (words == 1) return !key.empty() && text.find(' ') == text.npos;
  return words <= kMostKeyWords && weight > kFormWeight * kSpecialWeight;
}

template <typename Counts>
void count_words(std::string_view text, Counts& counts) {
  const std::string key = lookup_key(text);
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    ++counts[key.substr(begin, end - begin)];
    begin = end + 1;
  }
}

// How common the rarest word of a text is: of two translations people write the common one. What
// takes several words is said more rarely.
template <typename Counts>
double commonness(std::string_view text, const Counts& counts) {
  const std::string key = lookup_key(text);
  int rarest = 1 << 20;
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    const auto found = counts.find(std::string_view(key).substr(begin, end - begin));
    rarest = std::min(rarest, found == counts.end() ? 0 : found->second);
    begin = end + 1;
  }
  return std::log2(2.0 + rarest) / static_cast<double>(words_in(text));
}

}  // namespace

void EntryTable::add(Language from, const Meaning& source, const Meaning& target, double weight) {
  const std::string key = lookup_key(source.text);
  if (!is_translated(key, source.text, weight) || lookup_key(target.text).empty()) return;
  const auto add_by = [&](KeyKind kind, const std::string& by) {
    if (!by.empty()) words_[key_text(from, kind, by)][target.text] += weight;
  };
  if (words_in(key) == 1) {
    add_by(KeyKind::kWritten, written_key(source.text));
    add_by(KeyKind::kFolded, key);
  }
  add_by(KeyKind::kStems, stem_key(key, from));
}

void EntryTable::add(const PairedRow& row) {
  for (const Meaning& german : row.german) count_words(german.text, german_);
  for (const Meaning& english : row.english) count_words(english.text, english_);
  for (const Meaning& german : row.german) {
    for (const Meaning& english : row.english) {
      double weight = at(german.place) * at(english.place);
      if (row.row > 0) weight *= kFormWeight;
      if (german.special || english.special) weight *= kSpecialWeight;
      add(Language::kGerman, german, english, weight);
      add(Language::kEnglish, english, german, weight);
    }
  }
}

// Of translations that differ by endings or capitals alone, the most usual stands for all.
std::vector<std::string> EntryTable::best_of(const Weights& weights, Language into) const {
  const Counts& counts = into == Language::kGerman ? german_ : english_;
  struct Sum {
    double weight = 0, heaviest = 0;
    std::string shown;
  };
  std::map<std::string, Sum> by_stems;
  for (const auto& [text, weight] : weights) {
    Sum& sum = by_stems[stem_key(lookup_key(text), into)];
    const double one = weight * commonness(text, counts);
    sum.weight += one;
    if (one > sum.heaviest) sum.shown = text;
    sum.heaviest = std::max(sum.heaviest, one);
  }
  std::vector<Sum> order;
  for (auto& [stems, sum] : by_stems) order.push_back(std::move(sum));
  std::ranges::stable_sort(order, std::ranges::greater(), &Sum::weight);
  if (order.size() > kMostTranslations) order.resize(kMostTranslations);
  std::vector<std::string> best;
  for (Sum& sum : order) best.push_back(std::move(sum.shown));
  return best;
}

Entries EntryTable::entries() const {
  Entries entries;
  for (const auto& [key, weights] : words_) {
    const Language into = key.front() == 'd' ? Language::kEnglish : Language::kGerman;
    entries[key] = best_of(weights, into);
  }
  std::erase_if(entries, [&entries](const auto& entry) {
    const std::string& key = entry.first;
    if (key[1] != static_cast<char>(KeyKind::kWritten)) return false;
    const Language from = key.front() == 'd' ? Language::kGerman : Language::kEnglish;
    const auto same = entries.find(key_text(from, KeyKind::kFolded, lookup_key(key.substr(2))));
    return same != entries.end() && same->second == entry.second;
  });
  return entries;
}

}  // namespace lotse::analyzers::training
