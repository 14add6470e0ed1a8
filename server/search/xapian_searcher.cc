#include "server/search/xapian_searcher.h"

#include <chrono>
#include <stdexcept>
#include <utility>

#include "indexer/schema/terms.h"
#include "server/query/notes.h"
#include "server/query/parser.h"
#include "server/search/completions.h"
#include "server/search/corrections.h"
#include "server/search/neighbours.h"
#include "server/search/passages.h"
#include "server/search/rarity.h"
#include "server/search/search_run.h"
#include "server/search/widening.h"

namespace lotse::search {
namespace {

using namespace std::chrono_literals;

constexpr auto kLongestSearch = 600ms;
constexpr auto kLongestExport = 60s;
constexpr std::size_t kLastOffset = 10'000;
constexpr int kMostAttempts = 4;  // one, and three more

// A handle lent to one request; goes back when the request is done, not when it failed.
class Loan {
 public:
  explicit Loan(const Snapshot& snapshot) : snapshot_(snapshot), handle_(snapshot.borrow()) {}
  const Xapian::Database& database() const { return *handle_; }
  void give_back() { snapshot_.give_back(std::move(handle_)); }

 private:
  const Snapshot& snapshot_;
  std::unique_ptr<Xapian::Database> handle_;
};

// Xapian's errors are no std::exception; whoever guards a request expects one.
std::runtime_error broken_index(const Xapian::Error& error) {
  return std::runtime_error("index: " + error.get_description());
}

// A match can be left only by an exception; outside of it a search that takes too long is a refusal
// like others.
template <typename Answer>
auto in_time(const SearchRequest& request, Answer answer) -> decltype(answer()) {
  try {
    return answer();
  } catch (const TooExpensive&) {
    return Refusal{"q", query::note_text({query::NoteCode::kTooExpensive, ""}, request.language)};
  }
}

std::optional<Refusal> page_refusal(const SearchRequest& request) {
  const auto offset =
      static_cast<std::size_t>(request.page - 1) * static_cast<std::size_t>(request.size);
  if (offset <= kLastOffset) return std::nullopt;
  return Refusal{"page", query::note_text({query::NoteCode::kPageTooFar, ""}, request.language)};
}

schema::Record record_of(const Xapian::Database& database, Xapian::docid document) {
  return schema::decode(database.get_document(document).get_data());
}

std::vector<Hit> hits_of(const SearchRun& run, const Xapian::Database& database,
                         const SearchRequest& request) {
  const auto size = static_cast<std::size_t>(request.size);
  QueryWords words = run.words();
  find_rarities(database, words);
  const analyzers::PassageFinder finder(query_terms(words));
  std::vector<Hit> hits;
  for (const RankedDocument& ranked :
       run.page(static_cast<std::size_t>(request.page - 1) * size, size)) {
    Hit& hit = hits.emplace_back(hit_of(record_of(database, ranked.document), finder));
    hit.score = ranked.score;
    hit.explanation = ranked.explanation;
  }
  return hits;
}

}  // namespace

XapianSearcher::XapianSearcher(std::vector<std::filesystem::path> index_folders)
    : archive_(std::move(index_folders)) {}

// The one place that retries: an index that was overtaken by two commits or swapped away.
template <typename Answer>
auto XapianSearcher::on_snapshot(Answer answer) {
  for (int attempt = 1;; ++attempt) {
    try {
      const auto snapshot = archive_.current(attempt > 1);
      Loan loan(*snapshot);
      auto result = answer(*snapshot, loan.database());
      loan.give_back();
      return result;
    } catch (const Xapian::DatabaseModifiedError& error) {
      if (attempt == kMostAttempts) throw broken_index(error);
    } catch (const Xapian::DatabaseOpeningError& error) {
      if (attempt == kMostAttempts) throw broken_index(error);
    } catch (const Xapian::Error& error) {
      throw broken_index(error);
    }
  }
}

std::variant<SearchResult, Refusal> XapianSearcher::search(const SearchRequest& request) {
  using Outcome = std::variant<SearchResult, Refusal>;
  const auto begin = std::chrono::steady_clock::now();
  if (const auto refusal = page_refusal(request)) return *refusal;
  const auto answer = [&](const Snapshot& snapshot, const Xapian::Database& database) -> Outcome {
    const Deadline deadline(kLongestSearch);
    const SearchRun run(snapshot, database, request, deadline);
    if (run.refusal()) return *run.refusal();
    SearchResult result = run.result();
    result.hits = hits_of(run, database, request);
    result.suggestions = corrections(snapshot, database, request, deadline);
    return result;
  };
  Outcome outcome = in_time(request, [&] { return on_snapshot(answer); });
  if (auto* result = std::get_if<SearchResult>(&outcome)) {
    result->took_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  }
  return outcome;
}

std::optional<Refusal> XapianSearcher::every_hit(
    const SearchRequest& request, const std::function<void(const schema::Record&)>& row) {
  std::size_t written = 0;  // rows that a failed attempt has already handed over
  const auto answer = [&](const Snapshot& snapshot,
                          const Xapian::Database& database) -> std::optional<Refusal> {
    const Deadline deadline(kLongestExport);
    const SearchRun run(snapshot, database, request, deadline);
    if (run.refusal()) return run.refusal();
    for (const RankedDocument& ranked : run.page(written, run.total())) {
      schema::Record record = record_of(database, ranked.document);
      record.text.clear();
      row(record);
      ++written;
    }
    return std::nullopt;
  };
  return in_time(request, [&] { return on_snapshot(answer); });
}

std::optional<schema::Record> XapianSearcher::document(const std::string& id) {
  return on_snapshot([&](const Snapshot&, const Xapian::Database& database) {
    std::optional<schema::Record> record;
    const std::string term = schema::id_term(id);
    const auto entry = database.postlist_begin(term);
    if (entry != database.postlist_end(term)) record = record_of(database, *entry);
    return record;
  });
}

std::vector<schema::Record> XapianSearcher::related(const std::string& id, int size) {
  return on_snapshot([&](const Snapshot&, const Xapian::Database& database) {
    return related_documents(database, id, size);
  });
}

std::vector<Suggestion> XapianSearcher::suggest(const std::string& q, const std::string& language) {
  return on_snapshot([&](const Snapshot& snapshot, const Xapian::Database& database) {
    return completions(snapshot, database, q, language);
  });
}

std::vector<SnippetPart> XapianSearcher::highlight(const std::string& q, const std::string& text) {
  const query::Query query = query::parse(q);
  if (query.beyond) return marked_text(text, {});
  return on_snapshot([&](const Snapshot& snapshot, const Xapian::Database& database) {
    QueryWords words = words_of(query);
    const Deadline deadline(kLongestExport);
    widen(words, snapshot.vocabulary(), TermSets(snapshot, database, deadline));
    return marked_text(text, query_terms(words));
  });
}

std::shared_ptr<const schema::Knowledge> XapianSearcher::knowledge() {
  return on_snapshot(
      [](const Snapshot& snapshot, const Xapian::Database&) { return snapshot.knowledge(); });
}

ArchiveState XapianSearcher::state() {
  return on_snapshot([](const Snapshot& snapshot, const Xapian::Database&) {
    return ArchiveState{snapshot.document_count(), snapshot.stand(), snapshot.name()};
  });
}

}  // namespace lotse::search
