// Compounds of which a list left out half: "Städte- und Projektpartnerschaften" is found as
// Städtepartnerschaften, "Haushaltsplan und -satzung" as Haushaltssatzung, "pre- and post-war" as
// pre-war. Also "Umwelt-, Klima- und Naturschutz", "(Ober-)Bürgermeister", "Stadt-/Kreisrat".
#pragma once

#include <memory>

#include "analyzers/head_finder.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// Adds the whole compounds (Rule::kEllipsis) to the word that stands for them, at its place. Runs
// after HyphenCompounds and before folding: the head finder sees words as written.
class Ellipsis : public TokenFilter {
 public:
  explicit Ellipsis(std::shared_ptr<const HeadFinder> heads) : heads_(std::move(heads)) {}
  void apply(Draft& draft) const override;

 private:
  std::shared_ptr<const HeadFinder> heads_;
};

}  // namespace lotse::analyzers
