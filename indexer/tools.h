// The programs within the program that need no catalogue: one line of text in, one line out.
#pragma once

#include <istream>
#include <ostream>
#include <string>

#include "analyzers/compounds.h"
#include "indexer/pipeline/analysis.h"

namespace lotse {

// {"language":"de","tokens":[{"text","position","begin","end","terms":[...]}]} per line.
// `language`: "de", "en" or "auto".
void analyze_lines(const std::string& language, std::istream& in, std::ostream& out);

// {"language","type","date","mentions":[...]} per line.
void tag_lines(const pipeline::AnalysisContext& context, std::istream& in, std::ostream& out);

// One German word per line, its smallest parts joined by "|"; without a splitter every word whole.
void split_lines(const analyzers::CompoundSplitter* splitter, std::istream& in, std::ostream& out);

}  // namespace lotse
