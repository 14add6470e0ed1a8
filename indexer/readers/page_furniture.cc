#include "indexer/readers/page_furniture.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

constexpr double kEdge = 0.12;  // share of the page's height in which furniture stands

bool at_edge(const PdfPage& page, const PdfLine& line) {
  return line.bottom < page.height * kEdge || line.top > page.height * (1 - kEdge);
}

// The line with every number as '#'.
std::string shape_of(const PdfLine& line) {
  std::string shape;
  for (const char c : lower_ascii(clean_line(line.text))) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit) shape += c;
    if (digit && !shape.ends_with('#')) shape += '#';
  }
  return shape;
}

bool is_page_number(const std::string& shape) {
  constexpr std::array<std::string_view, 12> kShapes{
      "#",         "- # -",       "– # –",  "#/#",         "# / #", "seite #", "seite # von #",
      "seite #/#", "seite # / #", "page #", "page # of #", "s. #"};
  return std::find(kShapes.begin(), kShapes.end(), shape) != kShapes.end();
}

struct Repeated {
  std::size_t pages = 0;
  double lowest = 0;  // places of its upper edge
  double highest = 0;
};

std::unordered_map<std::string, Repeated> repeated_shapes(const std::vector<PdfPage>& pages) {
  std::unordered_map<std::string, Repeated> shapes;
  for (const PdfPage& page : pages) {
    std::unordered_set<std::string> here;
    for (const PdfLine& line : page.lines) {
      if (!at_edge(page, line)) continue;
      const std::string shape = shape_of(line);
      if (!here.insert(shape).second) continue;
      Repeated& repeated = shapes.try_emplace(shape, Repeated{0, line.top, line.top}).first->second;
      ++repeated.pages;
      repeated.lowest = std::min(repeated.lowest, line.top);
      repeated.highest = std::max(repeated.highest, line.top);
    }
  }
  return shapes;
}

// Two pages prove little: there the line must also stand in exactly the same place.
bool is_furniture(const Repeated& line, std::size_t pages) {
  if (line.pages >= std::max<std::size_t>(3, pages * 2 / 5)) return true;
  return pages == 2 && line.pages == 2 && line.highest - line.lowest < 2;
}

}  // namespace

void remove_furniture(std::vector<PdfPage>& pages) {
  const auto shapes = repeated_shapes(pages);
  for (PdfPage& page : pages) {
    std::erase_if(page.lines, [&](const PdfLine& line) {
      if (!at_edge(page, line)) return false;
      const std::string shape = shape_of(line);
      return is_page_number(shape) || is_furniture(shapes.at(shape), pages.size());
    });
  }
}

}  // namespace lotse::readers
