#include "analyzers/tagging/mention.h"

namespace lotse::tagging {

std::string_view strength_name(Strength strength) {
  switch (strength) {
    case Strength::kStated:
      return "stated";
    case Strength::kDeclared:
      return "declared";
    case Strength::kDerived:
      return "derived";
  }
  return "stated";
}

}  // namespace lotse::tagging
