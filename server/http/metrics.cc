#include "server/http/metrics.h"

#include <algorithm>
#include <sstream>

// The format: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
namespace lotse::http {
namespace {

constexpr std::string_view kRequests = "lotse_http_requests_total";
constexpr std::string_view kDurations = "lotse_http_request_duration_seconds";

void write_head(std::ostream& out, std::string_view name, std::string_view help,
                std::string_view type) {
  out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
}

std::string escaped(std::string_view label) {
  std::string text;
  for (const char c : label) {
    if (c == '\\' || c == '"') text += '\\';
    c == '\n' ? text += "\\n" : text += c;
  }
  return text;
}

}  // namespace

std::string gauge(std::string_view name, std::string_view help, double value) {
  std::ostringstream out;
  out.precision(15);
  write_head(out, name, help, "gauge");
  out << name << ' ' << value << '\n';
  return std::move(out).str();
}

void Metrics::record(const std::string& route, int status, double seconds) {
  const auto bucket = std::ranges::lower_bound(kBounds, seconds) - kBounds.begin();
  const std::lock_guard lock(mutex_);
  ++requests_[{route, status}];
  Histogram& histogram = durations_[route];
  ++histogram.counts[static_cast<std::size_t>(bucket)];
  histogram.sum += seconds;
}

std::string Metrics::exposition() const {
  std::ostringstream out;
  out.precision(15);
  const std::lock_guard lock(mutex_);
  write_head(out, kRequests, "Answered requests by route and status.", "counter");
  for (const auto& [key, count] : requests_) {
    out << kRequests << "{route=\"" << escaped(key.first) << "\",status=\"" << key.second << "\"} "
        << count << '\n';
  }
  write_head(out, kDurations, "Time from the request to its answer, without sending.", "histogram");
  for (const auto& [route, histogram] : durations_) {
    const std::string label = "{route=\"" + escaped(route) + "\"";
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
      sum += histogram.counts[i];
      out << kDurations << "_bucket" << label << ",le=\"" << kBounds[i] << "\"} " << sum << '\n';
    }
    sum += histogram.counts.back();
    out << kDurations << "_bucket" << label << ",le=\"+Inf\"} " << sum << '\n'
        << kDurations << "_sum" << label << "} " << histogram.sum << '\n'
        << kDurations << "_count" << label << "} " << sum << '\n';
  }
  return std::move(out).str();
}

}  // namespace lotse::http
