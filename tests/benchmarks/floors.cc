#include "tests/benchmarks/floors.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace lotse::benchmarks {

std::vector<std::string> below_floors(const std::filesystem::path& file, const Figures& figures) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error(file.string() + ": cannot be read");
  std::vector<std::string> faults;
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const auto tab = line.find('\t');
    const double floor = tab == std::string::npos ? 0 : std::strtod(line.c_str() + tab, nullptr);
    if (floor <= 0) {
      throw std::runtime_error(file.string() + ":" + std::to_string(number) + ": is no floor");
    }
    const std::string name = line.substr(0, tab);
    const auto figure = figures.find(name);
    if (figure == figures.end()) {
      faults.push_back(name + " was not measured");
    } else if (figure->second < floor) {
      faults.push_back(name + " is " + std::to_string(figure->second) + ", its floor " +
                       line.substr(tab + 1));
    }
  }
  return faults;
}

}  // namespace lotse::benchmarks
