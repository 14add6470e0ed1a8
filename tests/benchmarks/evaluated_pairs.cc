#include "tests/benchmarks/evaluated_pairs.h"

#include <xapian.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <stdexcept>

#include "server/search/xapian_searcher.h"
#include "tests/benchmarks/built_archive.h"
#include "tests/benchmarks/fts_index.h"

namespace lotse::benchmarks {
namespace {

void replace_all(std::string& text, const std::string& sign, const std::string& by) {
  for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + by.size())) {
    text.replace(at, sign.size(), by);
  }
}

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  std::istringstream stream(line);
  for (std::string field; std::getline(stream, field, '\t');) fields.push_back(field);
  return fields;
}

// Settings with one source, a line of JSON per text.
std::filesystem::path write_source(const std::vector<Pair>& pairs,
                                   const tests::TempFolder& folder) {
  std::string lines;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    lines += nlohmann::json{{"id", std::to_string(i)},
                            {"title", ""},
                            {"text", pairs[i].text},
                            {"audience", "public"}}
                 .dump() +
             "\n";
  }
  folder.write("pairs.jsonl", lines);
  return folder.write("lotse.toml",
                      "[[source]]\nname = \"pairs\"\nkind = \"jsonl\"\npath = \"pairs.jsonl\"\n"
                      "audience = \"public\"\n");
}

bool lotse_finds(search::Searcher& searcher, const Pair& pair, const std::string& id) {
  search::SearchRequest request;
  request.q = pair.question;
  request.match = search::Match::kAll;
  bool found = false;
  const auto refusal = searcher.every_hit(
      request, [&](const schema::Record& record) { found = found || record.id == id; });
  if (refusal) throw std::runtime_error(pair.question + ": " + refusal->text);
  return found;
}

std::vector<bool> lotse(const std::vector<Pair>& pairs) {
  const tests::TempFolder folder;
  const BuiltArchive archive(write_source(pairs, folder));
  search::XapianSearcher searcher({archive.index()});
  std::vector<std::string> ids(pairs.size());
  for (const auto& [id, key] : archive.keys()) ids[std::stoul(key.substr(key.find('/') + 1))] = id;
  std::vector<bool> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    found.push_back(lotse_finds(searcher, pairs[i], ids[i]));
  }
  return found;
}

// As its manual says, questions in lower case since its parser leaves capitalised words unstemmed.
std::vector<bool> stock_xapian(const std::vector<Pair>& pairs) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::TermGenerator generator;
  generator.set_stemmer(Xapian::Stem("german"));
  for (const Pair& pair : pairs) {
    Xapian::Document document;
    generator.set_document(document);
    generator.index_text(pair.text);
    database.add_document(document);
  }
  Xapian::QueryParser parser;
  parser.set_stemmer(Xapian::Stem("german"));
  parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
  parser.set_default_op(Xapian::Query::OP_AND);
  Xapian::Enquire enquire(database);
  std::vector<bool> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    enquire.set_query(parser.parse_query(Xapian::Unicode::tolower(pairs[i].question), 0));
    bool hit = false;
    const Xapian::MSet all = enquire.get_mset(0, database.get_doccount());
    for (auto one = all.begin(); one != all.end(); ++one) hit = hit || *one == i + 1;
    found.push_back(hit);
  }
  return found;
}

std::vector<bool> sqlite_fts5(const std::vector<Pair>& pairs) {
  FtsIndex index;
  for (std::size_t i = 0; i < pairs.size(); ++i) index.add(std::to_string(i), "", pairs[i].text);
  std::vector<bool> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto hits = index.search(pairs[i].question, FtsIndex::Words::kAll, pairs.size());
    found.push_back(std::find(hits.begin(), hits.end(), std::to_string(i)) != hits.end());
  }
  return found;
}

}  // namespace

std::vector<Pair> read_pairs(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error(file.string() + ": cannot be read");
  std::vector<Pair> pairs;
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    auto fields = fields_of(line);
    if (fields.size() != 4 || (fields[2] != "0" && fields[2] != "1")) {
      throw std::runtime_error(file.string() + ":" + std::to_string(number) + ": is no pair");
    }
    replace_all(fields[1], "¶", "\n");
    replace_all(fields[1], "¬", "\u00AD");
    pairs.push_back({fields[0], fields[1], fields[2] == "1", fields[3]});
  }
  return pairs;
}

std::vector<PairSystem> pair_systems() {
  return {{"Lotse", lotse}, {"SQLite FTS5", sqlite_fts5}, {"Xapian german", stock_xapian}};
}

}  // namespace lotse::benchmarks
