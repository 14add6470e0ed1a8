// Searching while the index is committed to and its generations are swapped: no request fails, and
// no answer mixes two revisions.
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "indexer/schema/generation.h"
#include "server/search/xapian_searcher.h"
#include "tests/server/search/sample_archive.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

using namespace std::chrono_literals;

using namespace std::chrono_literals;

#ifdef NDEBUG
constexpr unsigned kSwaps = 40;
#else
constexpr unsigned kSwaps = 6;  // with sanitizers
#endif

struct Tally {
  std::atomic<int> answers = 0, failures = 0, mixed = 0;
};

// Every document has exactly one language: the counts of that facet sum up to the total.
bool is_consistent(const SearchResult& result) {
  std::uint64_t sum = 0;
  for (const FacetValue& value : result.facets[5]) sum += value.count;
  return sum == result.total && (result.hits.size() == std::min<std::size_t>(10, result.total));
}

void search_on(XapianSearcher& searcher, const std::atomic<bool>& done, unsigned seed,
               Tally& tally) {
  const auto& words = sample_words();
  for (std::size_t i = seed; !done; ++i) {
    SearchRequest request;
    request.q = words[i % words.size()] + " " + words[(i * 7) % words.size()];
    request.match = Match::kAny;
    // Whatever is thrown is counted here: it is what the test is about.
    try {
      const auto outcome = searcher.search(request);
      const auto* result = std::get_if<SearchResult>(&outcome);
      if (result == nullptr) ++tally.failures;
      if (result != nullptr && !is_consistent(*result)) ++tally.mixed;
      ++tally.answers;
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
      ++tally.failures;
    }
  }
}

TEST(Swap, NoRequestFailsAndNoAnswerMixesRevisions) {
  const tests::TempFolder folder;
  const auto index = folder / "public";
  write_index(index, random_documents(200, 1));
  XapianSearcher searcher({index});
  std::atomic<bool> done = false;
  Tally tally;
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < 3; ++i) {
    threads.emplace_back([&, i] { search_on(searcher, done, i * 11, tally); });
  }
  for (unsigned seed = 2; seed < kSwaps + 2; ++seed) {
    const std::string name = "gen-" + std::to_string(seed);
    const std::string old = schema::current_generation(index)->string();
    write_generation(index, name, random_documents(100 + seed % 100, seed));
    schema::make_current(index, name);
    std::filesystem::remove_all(old);
    for (unsigned i = 0; i < 4; ++i) {
      std::this_thread::sleep_for(20ms);  // five times as often as the busiest schedule
      commit_to(index / name, random_documents(5, seed * 10 + i));
    }
  }
  done = true;
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(tally.failures, 0);
  EXPECT_EQ(tally.mixed, 0);
  EXPECT_GT(tally.answers, 20);
}

}  // namespace
}  // namespace lotse::search
