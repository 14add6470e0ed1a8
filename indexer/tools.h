// The programs within the program that need no catalogue: one line of text in, one line out.
#pragma once

#include <filesystem>
#include <istream>
#include <ostream>
#include <string>

#include "indexer/pipeline/analysis.h"

namespace lotse {

// {"language":"de","tokens":[{"text","position","begin","end","terms":[...]}]} per line.
// `language`: "de", "en" or "auto".
void analyze_lines(const std::string& language, std::istream& in, std::ostream& out);

// {"language","type","date","mentions":[...]} per line.
void tag_lines(const pipeline::AnalysisContext& context, std::istream& in, std::ostream& out);

// One German word per line, its smallest parts joined by "|". Without a word table every word is
// given back whole, and `warnings` says so; it also names the lists that the table was made
// without.
void split_lines(const std::filesystem::path& word_table, std::istream& in, std::ostream& out,
                 std::ostream& warnings);

}  // namespace lotse
