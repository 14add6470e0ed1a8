#include "server/search/search_run.h"

#include <algorithm>

#include "analyzers/charset.h"
#include "server/query/parser.h"
#include "server/query/query_text.h"
#include "server/search/facet_lists.h"

namespace lotse::search {

using query::NoteCode;

SearchRun::SearchRun(const Snapshot& snapshot, const Xapian::Database& database,
                     const SearchRequest& request, const Deadline& deadline)
    : snapshot_(snapshot),
      database_(database),
      request_(request),
      deadline_(deadline),
      query_(query::parse(analyzers::to_utf8(request.q, "utf-8").text)),
      filter_(snapshot.columns(), request) {
  if (query_.beyond) {
    refuse({*query_.beyond, ""});
    return;
  }
  words_ = words_of(query_);
  Matcher matcher(snapshot, database, deadline);
  reading_ = matcher.read(query_, words_, request.match);
  if (matcher.beyond()) {
    refuse(*matcher.beyond());
    return;
  }
  found_notes_ = query_.notes;
  std::ranges::copy(matcher.notes(), std::back_inserter(found_notes_));
  hits_ = std::make_shared<const DocSet>(filter_.passing(reading_.matching));
  if (reading_.match == Match::kAny && reading_.holding_all > 0 && reading_.other) {
    first_ = std::make_shared<const DocSet>(*reading_.other);
  }
}

void SearchRun::refuse(const query::NoteFound& note) {
  refusal_ = Refusal{"q", query::note_text(note, request_.language)};
}

RankingInput SearchRun::ranking() const {
  const bool only_words = filter_.empty() && !words_.loose.empty() &&
                          std::ranges::all_of(query_.items, query::is_loose);
  return {words_, reading_.match, hits_, only_words, first_, snapshot_.uuids()};
}

std::vector<RankedDocument> SearchRun::page(std::size_t first, std::size_t size) const {
  return ranked_page(snapshot_, database_, ranking(), request_, first, size, deadline_);
}

std::vector<Note> SearchRun::notes() const {
  auto found = found_notes_;
  const bool widened = request_.match == Match::kAuto && reading_.match == Match::kAny &&
                       !words_.only_stop_words && !reading_.matching.empty();
  if (widened) {
    found.push_back({first_ ? NoteCode::kWidened : NoteCode::kNoneHoldsAll, ""});
  }
  std::vector<Note> notes;
  for (const query::NoteFound& note : found) {
    notes.push_back(
        {std::string(query::note_name(note.code)), query::note_text(note, request_.language)});
  }
  return notes;
}

SearchResult SearchRun::result() const {
  SearchResult result;
  result.text = request_.q;
  result.canonical = query::canonical_text(query_);
  result.match = reading_.match;
  result.notes = notes();
  result.total = total();
  result.page = request_.page;
  result.size = request_.size;
  if (reading_.other) result.other_reading_total = filter_.passing(*reading_.other).count();
  if (request_.with_facets) {
    result.facets = facet_lists(filter_.count(reading_.matching), snapshot_, request_);
  }
  return result;
}

}  // namespace lotse::search
