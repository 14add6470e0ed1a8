#include "server/pages/site_style.h"

#include <algorithm>
#include <cmath>

namespace lotse::pages {
namespace {

constexpr double kLegible = 4.5;  // WCAG 2.2, 1.4.3

// WCAG 2.2, "relative luminance".
double luminance_part(std::string_view hex) {
  const double part = static_cast<double>(std::stoi(std::string(hex), nullptr, 16)) / 255;
  return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

}  // namespace

bool is_colour(std::string_view text) {
  return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
         });
}

double contrast_with_white(std::string_view colour) {
  const double luminance = 0.2126 * luminance_part(colour.substr(1, 2)) +
                           0.7152 * luminance_part(colour.substr(3, 2)) +
                           0.0722 * luminance_part(colour.substr(5, 2));
  return 1.05 / (luminance + 0.05);
}

std::string site_style(std::string_view accent, const schema::Knowledge& knowledge) {
  std::string style;
  if (is_colour(accent)) {
    style += ":root { --lotse-accent: " + std::string(accent) + "; }\n";
    // A light accent stays a stripe: links and buttons keep KERN's legible blue.
    if (contrast_with_white(accent) >= kLegible) {
      style += ":root { --lotse-ink: " + std::string(accent) + "; }\n";
    }
  }
  for (const schema::GoalEntry& goal : knowledge.goals) {
    if (!is_colour(goal.colour)) continue;
    style += ".goal-" + std::to_string(goal.number) + " { --goal: " + goal.colour + "; }\n";
  }
  return style;
}

}  // namespace lotse::pages
