// A listing that writes down what it is told, for one-line comparisons.
#pragma once

#include <string>

#include "indexer/sources/source.h"

namespace lotse::sources {

class ListingLog : public Listing {
 public:
  void file(const FoundFile& found) override {
    log_ += "file " + found.address + (found.meta.empty() ? "" : " +meta") + "; ";
  }
  void lines(std::string_view chunk, std::size_t first_line) override {
    log_ += "lines " + std::to_string(first_line) + ": " + std::string(chunk) + "; ";
  }
  void unchanged() override { log_ += "unchanged; "; }
  void skipped(const std::string& address, const std::string& reason, const std::string&) override {
    log_ += "skipped " + address + " " + reason + "; ";
  }
  const std::string& log() const { return log_; }

 private:
  std::string log_;
};

inline std::string listed(Source& source, const std::string& last_fingerprint = "") {
  ListingLog listing;
  const Discovery discovery = source.discover(last_fingerprint, listing);
  return listing.log() + (discovery.complete ? "complete" : "incomplete");
}

}  // namespace lotse::sources
