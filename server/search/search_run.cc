#include "server/search/search_run.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "analyzers/charset.h"
#include "server/query/parser.h"
#include "server/query/query_text.h"
#include "server/search/facet_lists.h"
#include "server/search/widening.h"

namespace lotse::search {

using query::NoteCode;

namespace {

// One note for each word, or row of words, and rule: "Rat → council, city council".
void add_wordings(const WordTerms& word, std::set<std::string>& told,
                  std::vector<query::NoteFound>& notes) {
  for (const Alternative& one : word.alternatives) {
    const bool translated = one.rule == analyzers::Rule::kTranslation;
    if (!told.insert(one.of + (translated ? " = " : " ~ ") + one.text).second) continue;
    const auto code = translated ? NoteCode::kTranslated : NoteCode::kSynonyms;
    const std::string head = one.of + " → ";
    const auto same = [&](const query::NoteFound& note) {
      return note.code == code && note.detail.starts_with(head);
    };
    const auto known = std::ranges::find_if(notes, same);
    if (known != notes.end()) {
      known->detail += ", " + one.text;
    } else {
      notes.push_back({code, head + one.text});
    }
  }
}

std::vector<query::NoteFound> wording_notes(const QueryWords& words) {
  std::set<std::string> told;
  std::vector<query::NoteFound> notes;
  for (const WordTerms& word : words.loose) add_wordings(word, told, notes);
  for (const WordTerms& word : words.others) add_wordings(word, told, notes);
  return notes;
}

}  // namespace

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
  const TermSets sets(snapshot, database, deadline);
  if (request.widen) widen(words_, snapshot.vocabulary(), sets);
  Matcher matcher(snapshot, database, sets);
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
  if (reading_.all_as_typed) {
    as_typed_ = std::make_shared<const DocSet>(*reading_.all_as_typed);
  }
}

void SearchRun::refuse(const query::NoteFound& note) {
  refusal_ = Refusal{"q", query::note_text(note, request_.language)};
}

RankingInput SearchRun::ranking() const {
  // What stands for a word by several is matched by sets of documents, not by terms.
  const bool only_words = filter_.empty() && !words_.loose.empty() && !words_.widened() &&
                          std::ranges::all_of(query_.items, query::is_loose);
  return {words_, reading_.match, hits_, only_words, first_, as_typed_, snapshot_.uuids()};
}

std::vector<RankedDocument> SearchRun::page(std::size_t first, std::size_t size) const {
  return ranked_page(snapshot_, database_, ranking(), request_, first, size, deadline_);
}

std::vector<Note> SearchRun::notes() const {
  auto found = found_notes_;
  std::ranges::move(wording_notes(words_), std::back_inserter(found));
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
  result.widened = words_.widened();
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
