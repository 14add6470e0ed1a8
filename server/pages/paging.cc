#include "server/pages/paging.h"

#include <algorithm>

#include "server/pages/links.h"

namespace lotse::pages {
namespace {

std::string page_link(const Visit& visit, search::SearchRequest request, int page) {
  request.page = page;
  return search_link(visit, request);
}

}  // namespace

int last_page(std::uint64_t total, int size) {
  const auto step = static_cast<std::uint64_t>(size);
  const std::uint64_t pages = (total + step - 1) / step;
  return static_cast<int>(std::min<std::uint64_t>(pages, kLastOffset / step));
}

std::vector<int> page_numbers(int here, int last) {
  std::vector<int> numbers;
  for (int page = 1; page <= last; ++page) {
    const bool near = page >= here - 2 && page <= here + 2;
    if (page == 1 || page == last || near) {
      numbers.push_back(page);
    } else if (numbers.back() != 0) {
      numbers.push_back(0);
    }
  }
  return numbers;
}

Values paging(const Visit& visit, const search::SearchRequest& request,
              const search::SearchResult& result) {
  const int last = last_page(result.total, request.size);
  if (last < 2 && request.page == 1) return false;
  Values pages = list();
  for (const int page : page_numbers(request.page, last)) {
    Values one;
    one["gap"] = page == 0;
    one["n"] = visit.number(static_cast<unsigned>(page));
    one["here"] = page == request.page;
    one["link"] = page_link(visit, request, page);
    pages.push_back(one);
  }
  Values values;
  values["pages"] = std::move(pages);
  values["previous"] =
      request.page > 1
          ? Values(page_link(visit, request, std::min(request.page - 1, std::max(last, 1))))
          : Values(false);
  values["next"] =
      request.page < last ? Values(page_link(visit, request, request.page + 1)) : Values(false);
  return values;
}

}  // namespace lotse::pages
