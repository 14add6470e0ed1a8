// english_families TABLE: how well English keys keep word families together and apart, on
// tests/analyzers/lemmas/english: the table of English words, Porter 2 alone.
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

}  // namespace

int main(int count, char** values) {
  if (count < 2) {
    std::fprintf(stderr, "usage: english_families TABLE\n");
    return 2;
  }
  std::ifstream file(values[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const analyzers::Lemmas lemmas(std::as_bytes(std::span(bytes)), &analyzers::english_stem);
  const Families families(LOTSE_SOURCE_DIR "/tests/analyzers/lemmas/english");
  const Measured ours =
      families.measure([&lemmas](const std::string& word) { return lemmas.families(word); });
  std::printf("%zu families    precision  recall      F1   strangers joined\n", families.size());
  print("English words, Porter", ours);
  print("Porter 2 alone", families.measure([](const std::string& word) {
    return Keys{analyzers::english_stem(word)};
  }));
  print_pairs("missed", ours.missed);
  print_pairs("wrongly joined", ours.wrong);
  print_pairs("strangers joined", ours.strangers_joined);
  return 0;
}
