// The sample archive with its judged questions as a set for evaluation.
#pragma once

#include "tests/benchmarks/built_archive.h"
#include "tests/benchmarks/evaluation_set.h"

namespace lotse::benchmarks {

// Public documents of `archive` and the questions of `judged` (queries.tsv, qrels.txt).
EvaluationSet sample_archive_set(const BuiltArchive& archive, const std::filesystem::path& judged);

}  // namespace lotse::benchmarks
