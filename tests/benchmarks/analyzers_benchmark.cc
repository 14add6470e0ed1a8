// How fast words are made, on generated German text or that of a file; the baseline does what a
// stock pipeline does with the same text: ICU's word boundaries, ICU's small letters, Snowball's
// German stems.
#include <benchmark/benchmark.h>
#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <sstream>

#include "analyzers/analyzer_table.h"
#include "analyzers/passage.h"
#include "analyzers/tokenizer.h"
#include "indexer/schema/word_tables.h"

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

// The texts that are measured: those of the file named on the command line, or generated ones. Cut
// into documents, as blank lines allow.
std::vector<std::string> documents_of(std::string_view text) {
  constexpr std::size_t kLength = 16'384;
  std::vector<std::string> documents;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n", kLength), text.size());
    documents.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return documents;
}

std::vector<std::string>& documents() {
  static std::vector<std::string> all = documents_of(german_text());
  return all;
}

void count_bytes(benchmark::State& state, const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

template <typename Act>
void for_each_document(benchmark::State& state, Act act) {
  for (auto _ : state) {
    for (const std::string& text : documents()) benchmark::DoNotOptimize(act(text));
  }
  count_bytes(state, documents());
}

void BM_Tokenize(benchmark::State& state) {
  for_each_document(state, [](const std::string& text) { return tokenize(text); });
}
BENCHMARK(BM_Tokenize)->Unit(benchmark::kMillisecond);

void BM_Paragraphs(benchmark::State& state) {
  for_each_document(state, [](const auto& text) { return paragraphs_of(text, Language::kGerman); });
}
BENCHMARK(BM_Paragraphs)->Unit(benchmark::kMillisecond);

void BM_AnalyzeDocument(benchmark::State& state) {
  for_each_document(state, [](const std::string& text) {
    return analyze_document(text, paragraphs_of(text, Language::kGerman));
  });
}
BENCHMARK(BM_AnalyzeDocument)->Unit(benchmark::kMillisecond);

// What a stock program does: ICU's words of the text as UTF-16, each in small letters, Snowball's
// German stem of each as a term.
class StockChain {
 public:
  StockChain()
      : breaks_(icu::BreakIterator::createWordInstance(icu::Locale::getGerman(), error_)),
        stemmer_(sb_stemmer_new("german", "UTF_8"), &sb_stemmer_delete) {}

  std::vector<std::string> terms(const std::string& document) {
    const auto text = icu::UnicodeString::fromUTF8(document);
    breaks_->setText(text);
    std::vector<std::string> terms;
    std::string word;
    for (auto from = breaks_->first(), to = breaks_->next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks_->next()) {
      if (breaks_->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      word.clear();
      text.tempSubStringBetween(from, to).toLower(icu::Locale::getGerman()).toUTF8String(word);
      const auto* stem =
          sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                          static_cast<int>(word.size()));
      terms.emplace_back(reinterpret_cast<const char*>(stem),
                         static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
    }
    return terms;
  }

 private:
  UErrorCode error_ = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> breaks_;
  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
};

void BM_StockIcuAndSnowball(benchmark::State& state) {
  StockChain stock;
  for_each_document(state, [&](const std::string& text) { return stock.terms(text); });
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
  count_bytes(state, {german_text()});
}
BENCHMARK_CAPTURE(BM_BestPassage, often, "Stadt Rat Beschluss")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_BestPassage, never, "Stadt Kumasi")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lotse::analyzers

// analyzers_benchmark [benchmark's options] [FILE]: a file of texts to measure instead.
int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  const auto program = std::filesystem::read_symlink("/proc/self/exe");
  const auto words =
      lotse::schema::use_word_tables(program.parent_path().parent_path() / "share", std::cerr);
  if (count > 1) {
    std::ifstream file(arguments[1]);
    std::ostringstream text;
    text << file.rdbuf();
    lotse::analyzers::documents() = lotse::analyzers::documents_of(text.str());
  }
  benchmark::RunSpecifiedBenchmarks();
}
