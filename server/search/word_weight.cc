#include "server/search/word_weight.h"

#include <algorithm>
#include <cmath>

namespace lotse::search {

double word_weight(double count, double length, double average, double share) {
  const double t = count * std::log1p(average / length);
  return std::log((share + t) / share);
}

WordWeight::WordWeight() {
  for (const stat_flags stat :
       {WDF, DOC_LENGTH, WQF, TERMFREQ, COLLECTION_SIZE, AVERAGE_LENGTH, WDF_MAX, DOC_LENGTH_MIN}) {
    need_stat(stat);
  }
}

void WordWeight::init(double factor) {
  factor_ = factor * get_wqf();
  average_ = get_average_length();
  const auto documents = std::max(get_collection_size(), 1U);
  share_ = static_cast<double>(std::max(get_termfreq(), 1U)) / documents;
}

// A word that is only part of a date is counted 0 times, and weighs nothing. Several words counted
// together may stand more often than the document is long.
double WordWeight::get_sumpart(Xapian::termcount count, Xapian::termcount length,
                               Xapian::termcount) const {
  if (count == 0) return 0;
  return factor_ * word_weight(std::min(count, length), length, average_, share_);
}

// The weight falls with the length, which is at least the count; where both are equal it rises.
double WordWeight::get_maxpart() const {
  const double most = get_wdf_upper_bound();
  if (most == 0) return 0;
  const double shortest = std::max<double>(get_doclength_lower_bound(), most);
  return factor_ * word_weight(most, shortest, average_, share_);
}

}  // namespace lotse::search
