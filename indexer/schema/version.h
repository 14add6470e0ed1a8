// Version of what lies in a generation. Raise it with every change of fields, terms or records and
// say what changed; readers refuse what is older than kOldestReadable or newer than kFormatVersion.
//   1  first format
//   2  beginnings of words
#pragma once

namespace lotse::schema {

inline constexpr int kFormatVersion = 2;
inline constexpr int kOldestReadable = 1;

}  // namespace lotse::schema
