// Sample documents as plain values and as real indexes on disk, made by the indexer's own analysis
// of words and its own writer.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/schema/knowledge.h"
#include "indexer/writing/analysed_document.h"

namespace lotse::search {

struct SampleDocument {
  std::string id = {}, title = {}, text = {};
  std::string date = {}, type = {}, language = {}, source = "sample", body = {}, reference = {};
  std::vector<std::string> cities = {}, countries = {}, networks = {}, partnerships = {};
  std::vector<int> stated_goals = {}, derived_goals = {};
};

writing::AnalysedDocument analysed(const SampleDocument& document);
schema::Knowledge sample_knowledge();

// "aaaaaaaaaaaaaab2": sixteen characters, in the order of the numbers.
std::string sample_id(unsigned number);

// `count` documents of random words and facets; the same for the same seed.
std::vector<SampleDocument> random_documents(unsigned count, unsigned seed);
const std::vector<std::string>& sample_words();

// Makes INDEX_FOLDER/NAME with the documents; make_current() is the caller's.
void write_generation(const std::filesystem::path& index_folder, const std::string& name,
                      const std::vector<SampleDocument>& documents);
// The same and current.
void write_index(const std::filesystem::path& index_folder,
                 const std::vector<SampleDocument>& documents);
// Replaces documents in a generation and commits.
void commit_to(const std::filesystem::path& generation,
               const std::vector<SampleDocument>& documents);

}  // namespace lotse::search
