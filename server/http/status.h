// The HTTP status codes that answers of other rooms need, by name: numbers appear only here.
#pragma once

namespace lotse::http {

inline constexpr int kOk = 200;
inline constexpr int kBadRequest = 400;
inline constexpr int kNotFound = 404;

}  // namespace lotse::http
