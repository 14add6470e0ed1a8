// Figures that must not fall: what was measured against what is recorded.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lotse::benchmarks {

using Figures = std::map<std::string, double>;

// Lines of "figure<TAB>floor"; # begins a comment. One sentence for each figure that is below its
// floor or was not measured. Throws std::runtime_error with file and line.
std::vector<std::string> below_floors(const std::filesystem::path& file, const Figures& figures);

}  // namespace lotse::benchmarks
