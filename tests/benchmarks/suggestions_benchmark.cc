// How long a correction and a completion take: on half a million made-up words, and on a real index
// (LOTSE_INDEX=var/index/public) with words of its own, misspelt at random. Prints the 95th
// percentile beside the mean, and the memory of the words.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <random>

#include "server/search/xapian_searcher.h"
#include "server/spelling/compound_spelling.h"

namespace {

using namespace lotse;
using Random = std::mt19937;

std::string stem(Random& random) {
  static const std::vector<std::string> begins{"b",  "br", "d", "f", "g", "h", "k",
                                               "kl", "l",  "m", "n", "p", "r", "sch",
                                               "st", "tr", "v", "w", "z", "s"};
  static const std::vector<std::string> vowels{"a", "e", "i", "o", "u", "ei", "au", "ie", "eu"};
  static const std::vector<std::string> ends{"", "n", "r", "l", "t", "ng", "ck", "s", "nd", "rt"};
  std::string word;
  for (auto n = 1 + random() % 2; n > 0; --n) {
    word += begins[random() % begins.size()] + vowels[random() % vowels.size()] +
            ends[random() % ends.size()];
  }
  return word;
}

std::vector<spelling::CountedWord> made_up_words(std::size_t count) {
  Random random(1);
  std::vector<std::string> stems;
  for (int i = 0; i < 20'000; ++i) stems.push_back(stem(random) + (i % 3 == 0 ? "ung" : ""));
  std::vector<spelling::CountedWord> words;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word = stems[random() % stems.size()];
    if (i % 10 > 1) word += (i % 3 == 0 ? "s" : "") + stems[random() % stems.size()];
    words.push_back({word, static_cast<std::uint32_t>(3 + 100'000 / (1 + random() % 100'000))});
  }
  return words;
}

const spelling::Vocabulary& made_up() {
  static const spelling::Vocabulary words(made_up_words(640'000));
  return words;
}

// One or two slips of the finger.
std::string misspelt(std::string word, Random& random) {
  for (auto slips = 1 + random() % 2; slips > 0 && word.size() > 3; --slips) {
    const std::size_t at = random() % (word.size() - 1);
    switch (random() % 3) {
      case 0:
        std::swap(word[at], word[at + 1]);
        break;
      case 1:
        word.erase(at, 1);
        break;
      default:
        word[at] = static_cast<char>('a' + random() % 26);
    }
  }
  return word;
}

double cpu_ms() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile_95(std::vector<double> ms) {
  std::ranges::sort(ms);
  return ms[ms.size() * 95 / 100];
}

// One question per iteration; the counters are of single questions, `cpu` without what other
// programs took on a busy machine.
template <typename Ask>
void measure(benchmark::State& state, const std::vector<std::string>& questions, Ask ask) {
  std::vector<double> wall, cpu;
  std::size_t next = 0;
  for (auto _ : state) {
    const auto begin = std::chrono::steady_clock::now();
    const double cpu_begin = cpu_ms();
    benchmark::DoNotOptimize(ask(questions[next]));
    cpu.push_back(cpu_ms() - cpu_begin);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    wall.push_back(took.count());
    next = (next + 1) % questions.size();
  }
  state.counters["p95_ms"] = percentile_95(wall);
  state.counters["p95_cpu_ms"] = percentile_95(cpu);
}

std::vector<std::string> misspelt_words(const std::vector<std::string>& words) {
  Random random(2);
  std::vector<std::string> questions;
  for (int i = 0; i < 2000; ++i) {
    questions.push_back(misspelt(words[random() % words.size()], random));
  }
  return questions;
}

std::vector<std::string> some_made_up() {
  Random random(3);
  const auto all = made_up_words(640'000);
  std::vector<std::string> words;
  for (int i = 0; i < 2000; ++i) words.push_back(all[random() % all.size()].word);
  return words;
}

void making_the_vocabulary(benchmark::State& state) {
  for (auto _ : state) {
    state.PauseTiming();
    auto words = made_up_words(640'000);
    state.ResumeTiming();
    const spelling::Vocabulary vocabulary(std::move(words));
    state.counters["words"] = static_cast<double>(vocabulary.size());
    state.counters["MB"] = static_cast<double>(vocabulary.bytes()) / 1e6;
  }
}
BENCHMARK(making_the_vocabulary)->Unit(benchmark::kMillisecond);

void near_words(benchmark::State& state) {
  made_up();
  measure(state, misspelt_words(some_made_up()),
          [](const std::string& word) { return made_up().near(word, 6); });
}
BENCHMARK(near_words)->Unit(benchmark::kMillisecond);

void compounds_by_parts(benchmark::State& state) {
  Random random(4);
  const auto words = some_made_up();
  std::vector<std::string> questions;
  for (int i = 0; i < 500; ++i) {
    questions.push_back(words[random() % words.size()] +
                        misspelt(words[random() % words.size()], random));
  }
  measure(state, questions,
          [](const std::string& word) { return spelling::compound_spellings(word, made_up(), 2); });
}
BENCHMARK(compounds_by_parts)->Unit(benchmark::kMillisecond);

void beginnings(benchmark::State& state) {
  std::vector<std::string> questions;
  for (const std::string& word : some_made_up()) {
    questions.push_back(word.substr(0, static_cast<std::size_t>(state.range(0))));
  }
  measure(state, questions,
          [](const std::string& word) { return made_up().beginning_with(word, 10); });
}
BENCHMARK(beginnings)->Arg(1)->Arg(3)->Arg(5)->Unit(benchmark::kMillisecond);

// --- on a real index

search::XapianSearcher* searcher() {
  const char* folder = std::getenv("LOTSE_INDEX");
  if (folder == nullptr) return nullptr;
  static search::XapianSearcher real({folder});
  return &real;
}

// Words of the newest titles.
std::vector<std::string> real_words() {
  search::SearchRequest request;
  request.size = 100;
  std::vector<std::string> words;
  const auto add = [&words](const schema::Record& record) {
    std::string word;
    for (const char c : record.title + " ") {
      if (c != ' ') {
        word += c;
      } else if (word.size() > 4) {
        words.push_back(std::exchange(word, ""));
      } else {
        word.clear();
      }
    }
  };
  static_cast<void>(searcher()->every_hit(request, add));
  return words;
}

void corrected_searches(benchmark::State& state) {
  if (searcher() == nullptr) return state.SkipWithError("LOTSE_INDEX names no index folder");
  measure(state, misspelt_words(real_words()), [](const std::string& word) {
    search::SearchRequest request;
    request.q = word;
    return searcher()->search(request);
  });
}
BENCHMARK(corrected_searches)->Unit(benchmark::kMillisecond)->Iterations(2000);

void completed_beginnings(benchmark::State& state) {
  if (searcher() == nullptr) return state.SkipWithError("LOTSE_INDEX names no index folder");
  std::vector<std::string> questions;
  for (const std::string& word : real_words()) {
    questions.push_back(word.substr(0, 2 + questions.size() % 6));
  }
  measure(state, questions,
          [](const std::string& typed) { return searcher()->suggest(typed, "de"); });
}
BENCHMARK(completed_beginnings)->Unit(benchmark::kMillisecond)->Iterations(2000);

}  // namespace

BENCHMARK_MAIN();
