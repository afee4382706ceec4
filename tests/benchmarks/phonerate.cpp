// How fast libphonenumber itself reads the numbers of a file (one a line): Parse alone; and what an import needs of it:
// Parse, whether it is valid, and its E.164 form. Prints JSON.
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

double rate(const std::vector<std::string> &numbers, unsigned threads, bool checks)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const auto work = [&](unsigned part) {
        std::string e164;
        for (size_t i = part; i < numbers.size(); i += threads) {
            PhoneNumber number;
            if (util.Parse(numbers[i], "PT", &number) != PhoneNumberUtil::NO_PARSING_ERROR || !checks)
                continue;
            if (util.IsPossibleNumber(number) && util.IsValidNumber(number))
                util.Format(number, PhoneNumberUtil::E164, &e164);
        }
    };
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::thread> running;
    for (unsigned i = 0; i < threads; ++i)
        running.emplace_back(work, i);
    for (std::thread &thread : running)
        thread.join();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return static_cast<double>(numbers.size()) / taken.count();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    std::vector<std::string> numbers;
    std::ifstream file(argv[1]);
    for (std::string line; std::getline(file, line);)
        numbers.push_back(line);
    (void)rate(numbers, 1, true); // its regular expressions are compiled once
    std::cout << "{\"parse_two\":" << rate(numbers, 2, false) << ",\"checked_one\":" << rate(numbers, 1, true)
              << ",\"checked_two\":" << rate(numbers, 2, true) << "}\n";
}
