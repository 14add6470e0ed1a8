#include "tests/benchmarks/evaluated_systems.h"

#include <xapian.h>

#include <stdexcept>

#include "analyzers/analyzer.h"
#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"
#include "indexer/schema/generation.h"
#include "indexer/writing/index_writer.h"
#include "server/search/xapian_searcher.h"
#include "tests/benchmarks/fts_index.h"
#include "tests/temp_folder.h"

namespace lotse::benchmarks {
namespace {

constexpr int kDepth = 100;

// Documents as the pipeline makes them, without tags.
writing::AnalysedDocument analysed(const SetDocument& document) {
  writing::AnalysedDocument made;
  made.record.id = document.id;
  made.record.title = document.title;
  made.record.text = document.text;
  const auto paragraphs = analyzers::paragraphs_of(document.text, analyzers::Language::kOther);
  const auto language = analyzers::main_language(paragraphs);
  made.record.language = analyzers::language_code(language);
  made.text_tokens = analyze_document(document.text, paragraphs);
  made.title_tokens =
      analyze_document(document.title, analyzers::paragraphs_of(document.title, language));
  return made;
}

void write_index(const EvaluationSet& set, const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  writing::create_generation(folder / "gen-1", {});
  writing::IndexWriter writer(folder / "gen-1");
  for (const SetDocument& document : set.documents) writer.replace(analysed(document));
  writer.commit({});
  schema::make_current(folder, "gen-1");
}

std::vector<Ranking> lotse(const EvaluationSet& set, search::Match match, bool widen) {
  const tests::TempFolder folder;
  if (set.index.empty()) write_index(set, folder / "public");
  search::XapianSearcher searcher({set.index.empty() ? folder / "public" : set.index});
  std::vector<Ranking> rankings;
  for (const Question& question : set.questions) {
    search::SearchRequest request;
    request.q = question.text;
    request.match = match;
    request.widen = widen;
    request.size = kDepth;
    request.with_facets = false;
    const auto outcome = searcher.search(request);
    if (const auto* refusal = std::get_if<search::Refusal>(&outcome)) {
      throw std::runtime_error(question.id + ": " + refusal->text);
    }
    auto& ranking = rankings.emplace_back();
    for (const search::Hit& hit : std::get<search::SearchResult>(outcome).hits) {
      ranking.push_back(hit.record.id);
    }
  }
  return rankings;
}

class StopList : public Xapian::Stopper {
 public:
  bool operator()(const std::string& word) const override {
    return analyzers::is_stop_word(analyzers::folded(word));
  }
};

Xapian::WritableDatabase stock_index(const EvaluationSet& set) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::TermGenerator generator;
  generator.set_stemmer(Xapian::Stem("german"));
  for (const SetDocument& one : set.documents) {
    Xapian::Document document;
    generator.set_document(document);
    generator.index_text(one.title);
    generator.increase_termpos();
    generator.index_text(one.text);
    document.set_data(one.id);
    database.add_document(document);
  }
  return database;
}

// Xapian's own German: queries in lower case, since its parser leaves capitalised words unstemmed.
std::vector<Ranking> stock_xapian(const EvaluationSet& set, const Xapian::Weight& weight) {
  const Xapian::Database database = stock_index(set);
  StopList stop_list;
  Xapian::QueryParser parser;
  parser.set_stemmer(Xapian::Stem("german"));
  parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
  parser.set_stopper(&stop_list);
  parser.set_default_op(Xapian::Query::OP_OR);
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(weight);
  std::vector<Ranking> rankings;
  for (const Question& question : set.questions) {
    enquire.set_query(parser.parse_query(Xapian::Unicode::tolower(question.text), 0));
    const Xapian::MSet found = enquire.get_mset(0, kDepth);
    auto& ranking = rankings.emplace_back();
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      ranking.push_back(hit.get_document().get_data());
    }
  }
  return rankings;
}

std::vector<Ranking> sqlite_fts5(const EvaluationSet& set) {
  FtsIndex index;
  for (const SetDocument& one : set.documents) index.add(one.id, one.title, one.text);
  std::vector<Ranking> rankings;
  for (const Question& question : set.questions) {
    rankings.push_back(index.search(question.text, FtsIndex::Words::kAny, kDepth));
  }
  return rankings;
}

}  // namespace

std::vector<System> evaluated_systems() {
  using search::Match;
  const auto by = [](Match match, bool widen) {
    return [=](const EvaluationSet& set) { return lotse(set, match, widen); };
  };
  return {{"Lotse", by(Match::kAuto, true)},
          {"Lotse, match=any", by(Match::kAny, true)},
          {"Lotse, widen=0", by(Match::kAuto, false)},
          {"SQLite FTS5", sqlite_fts5},
          {"Xapian german, BM25",
           [](const EvaluationSet& set) { return stock_xapian(set, Xapian::BM25Weight()); }},
          {"Xapian german, DPH",
           [](const EvaluationSet& set) { return stock_xapian(set, Xapian::DPHWeight()); }}};
}

}  // namespace lotse::benchmarks
