// How fast words are split: remembered, and for the first time. Needs the table of the build.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "analyzers/compounds.h"

namespace lotse::analyzers {
namespace {

const CompoundSplitter& splitter() {
  static const std::string bytes = [] {
    std::ifstream stream(LOTSE_BIN_DIR "/../share/german.words", std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
  }();
  static const CompoundSplitter made(std::as_bytes(std::span(bytes)));
  return made;
}

// Words as texts have them, by Zipf's law over many different ones, half of them compounds.
std::vector<std::string> words(std::size_t different, std::size_t count) {
  const std::vector<std::string> parts = {"Stadt",  "Rats",     "Klima",     "Schutz", "Partner",
                                          "Wasser", "Bildungs", "Haushalts", "Reise",  "Verkehrs"};
  const std::vector<std::string> lasts = {"plan",    "rat",     "bericht", "konzept", "verwaltung",
                                          "vertrag", "politik", "ung",     "en",      "xq"};
  std::mt19937 random(1);
  std::vector<std::string> all;
  for (std::size_t i = 0; i < different; ++i) {
    std::string word = parts[random() % parts.size()];
    if (random() % 3 == 0) word += parts[random() % parts.size()];
    all.push_back(word + lasts[random() % lasts.size()] +
                  std::string(1, static_cast<char>('a' + random() % 26)));
  }
  std::vector<std::string> text;
  for (std::size_t i = 0; i < count; ++i) {
    const double u = std::generate_canonical<double, 32>(random);
    text.push_back(all[static_cast<std::size_t>(u * u * u * static_cast<double>(different))]);
  }
  return text;
}

void BM_SplitText(benchmark::State& state) {
  const auto text = words(static_cast<std::size_t>(state.range(0)), 200'000);
  for (auto _ : state) {
    for (const std::string& word : text) benchmark::DoNotOptimize(splitter().split(word).size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_SplitText)->Arg(1000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void BM_SplitUnremembered(benchmark::State& state) {
  const auto text = words(50'000, 50'000);
  std::vector<std::string> letters;
  for (const std::string& word : text) {
    letters.push_back(word);
    for (char& c : letters.back()) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  for (auto _ : state) {
    for (const std::string& word : letters) benchmark::DoNotOptimize(splitter().cuts(word).size());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_SplitUnremembered)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lotse::analyzers

BENCHMARK_MAIN();
