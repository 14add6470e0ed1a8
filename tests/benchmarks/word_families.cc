// word_families TABLE [--errors]: how well the stems of German words keep word families together
// and apart, on tests/analyzers/lemmas and on the families kept apart there: the lemma table,
// CISTEM alone, Snowball. Also what a look-up costs.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <span>

#include "analyzers/lemmas.h"
#include "analyzers/stemmer.h"
#include "tests/analyzers/lemmas/measured.h"

namespace {

using namespace lotse;
using namespace lotse::tests;

void print(const char* name, const Measured& measured) {
  std::printf("%-22s %9.3f %7.3f %7.3f %14zu of %zu\n", name, measured.precision(),
              measured.recall(), measured.f1(), measured.strangers_joined.size(),
              measured.strangers);
}

void print_pairs(const char* title, const std::vector<WordPair>& pairs) {
  std::printf("%s:", title);
  for (const auto& [one, other] : pairs) std::printf(" %s/%s", one.c_str(), other.c_str());
  std::printf("\n");
}

Measured measure(const char* folder, const analyzers::Lemmas& lemmas) {
  const Families families(std::string(LOTSE_SOURCE_DIR "/tests/analyzers/lemmas") + folder);
  Measured ours = families.measure(
      [&lemmas](const std::string& word) { return lemmas.families(analyzers::folded(word)); });
  std::printf("%zu families    precision  recall      F1   strangers joined\n", families.size());
  print("lemma table, CISTEM", ours);
  print("CISTEM", families.measure([](const std::string& word) {
    return Keys{analyzers::german_stem(analyzers::folded(word))};
  }));
  print("Snowball German",
        families.measure([](const std::string& word) { return Keys{snowball_german(word)}; }));
  return ours;
}

// Nanoseconds per word, best of ten rounds over all words of the families.
template <typename LookUp>
double cost(const std::vector<std::string>& words, LookUp look_up) {
  double best = 1e9;
  for (int round = 0; round < 10; ++round) {
    const auto start = std::chrono::steady_clock::now();
    std::size_t keys = 0;
    for (const std::string& word : words) keys += look_up(word).size();
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
    if (keys > 0) best = std::min(best, taken.count() / static_cast<double>(words.size()));
  }
  return best;
}

void print_costs(const analyzers::Lemmas& lemmas) {
  std::vector<std::string> words;
  for (const auto& line : lines_of_words(LOTSE_SOURCE_DIR "/tests/analyzers/lemmas/families.txt")) {
    for (const std::string& word : line) words.push_back(analyzers::folded(word));
  }
  std::printf("a word: %.0f ns looked up, %.0f ns remembered\n",
              cost(words, [&](const auto& word) { return lemmas.looked_up(word); }),
              cost(words, [&](const auto& word) -> const auto& { return lemmas.families(word); }));
}

}  // namespace

int main(int count, char** values) {
  if (count < 2) {
    std::fprintf(stderr, "usage: word_families TABLE [--errors]\n");
    return 2;
  }
  std::ifstream file(values[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const analyzers::Lemmas lemmas(std::as_bytes(std::span(bytes)));
  const Measured ours = measure("", lemmas);
  std::puts("kept apart:");
  measure("/apart", lemmas);
  print_costs(lemmas);
  if (count < 3) return 0;
  print_pairs("missed", ours.missed);
  print_pairs("wrongly joined", ours.wrong);
  print_pairs("strangers joined", ours.strangers_joined);
  return 0;
}
