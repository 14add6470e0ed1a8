// How fast words are made, on generated German text; the baseline does what a stock pipeline does
// with the same text: ICU's word boundaries, ICU's case folding, Snowball's German stems.
#include <benchmark/benchmark.h>
#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <memory>
#include <random>

#include "analyzers/analyzer_table.h"
#include "analyzers/passage.h"
#include "analyzers/tokenizer.h"

namespace lotse::analyzers {
namespace {

const std::vector<std::string> kFunctionWords = {
    "der",  "die", "und",   "in",     "den", "von",  "zu",    "das",  "mit",   "sich",
    "des",  "auf", "für",   "ist",    "im",  "dem",  "nicht", "ein",  "eine",  "als",
    "auch", "es",  "an",    "werden", "aus", "er",   "hat",   "dass", "sie",   "nach",
    "wird", "bei", "einer", "um",     "am",  "sind", "noch",  "wie",  "einem", "über"};
const std::vector<std::string> kStems = {
    "Stadt",       "Partner",        "Klima",          "Rat",     "Beschluss",
    "Verwaltung",  "Jugend",         "Austausch",      "Schule",  "Wirtschaft",
    "Förderung",   "Haushalt",       "Vertrag",        "Bericht", "Ausschuss",
    "Entwicklung", "Wasser",         "Energie",        "Verkehr", "Kultur",
    "Bildung",     "Gesundheit",     "Brücke",         "Straße",  "Fläche",
    "Bürger",      "Gemeinde",       "Zusammenarbeit", "Sitzung", "Antrag",
    "Projekt",     "Mittel",         "Kosten",         "Bau",     "Plan",
    "Gebäude",     "Öffentlichkeit", "Beteiligung",    "Umwelt",  "Schutz",
    "Dienst",      "Raum",           "Zeit",           "Ziel"};
const std::vector<std::string> kEndings = {"", "", "", "s", "en", "e", "es", "er", "ung", "ungen"};

// Words by Zipf's law, as in real text: a few often, most seldom.
std::string word(std::mt19937& random) {
  const auto pick = [&](const std::vector<std::string>& from) {
    const double u = std::generate_canonical<double, 32>(random);
    return from[static_cast<std::size_t>(u * u * static_cast<double>(from.size()))];
  };
  if (random() % 5 < 2) return pick(kFunctionWords);
  std::string made = pick(kStems);
  if (random() % 3 == 0) made += (random() % 8 == 0 ? "-" : "s") + pick(kStems);
  if (random() % 60 == 0) return made + "*innen";
  if (random() % 80 == 0) return std::to_string(10000 + random() % 30000) + "-20";
  return made + pick(kEndings);
}

const std::string& german_text() {
  static const std::string text = [] {
    std::mt19937 random(1);
    std::string made;
    for (int words = 0; made.size() < 2'000'000; ++words) {
      made += word(random);
      made += words % 60 == 59 ? ".\n\n" : words % 12 == 11 ? ". " : " ";
    }
    return made;
  }();
  return text;
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(german_text().size()));
}

void BM_Tokenize(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(tokenize(german_text()));
  count_bytes(state);
}
BENCHMARK(BM_Tokenize)->Unit(benchmark::kMillisecond);

void BM_Paragraphs(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(paragraphs_of(german_text(), Language::kGerman));
  count_bytes(state);
}
BENCHMARK(BM_Paragraphs)->Unit(benchmark::kMillisecond);

void BM_AnalyzeDocument(benchmark::State& state) {
  for (auto _ : state) {
    const auto paragraphs = paragraphs_of(german_text(), Language::kGerman);
    benchmark::DoNotOptimize(analyze_document(german_text(), paragraphs));
  }
  count_bytes(state);
}
BENCHMARK(BM_AnalyzeDocument)->Unit(benchmark::kMillisecond);

void BM_StockIcuAndSnowball(benchmark::State& state) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getGerman(), error));
  const auto* fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
  sb_stemmer* stemmer = sb_stemmer_new("german", "UTF_8");
  for (auto _ : state) {
    const auto text = icu::UnicodeString::fromUTF8(german_text());
    breaks->setText(text);
    std::vector<std::string> stems;
    for (auto from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks->next()) {
      if (breaks->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      std::string utf8;
      fold->normalize(text.tempSubStringBetween(from, to), error).toUTF8String(utf8);
      const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(utf8.data()),
                                         static_cast<int>(utf8.size()));
      stems.emplace_back(reinterpret_cast<const char*>(stem));
    }
    benchmark::DoNotOptimize(stems);
  }
  sb_stemmer_delete(stemmer);
  count_bytes(state);
}
BENCHMARK(BM_StockIcuAndSnowball)->Unit(benchmark::kMillisecond);

void BM_BestPassage(benchmark::State& state, std::string_view question) {
  std::vector<QueryTerm> terms;
  for (const Token& token : analyze_query(question)) {
    terms.push_back({token.text, token.key, std::to_string(token.position), false});
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(best_passage(german_text(), Language::kGerman, terms));
  }
  count_bytes(state);
}
BENCHMARK_CAPTURE(BM_BestPassage, often, "Stadt Rat Beschluss")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_BestPassage, never, "Stadt Kumasi")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lotse::analyzers

BENCHMARK_MAIN();
