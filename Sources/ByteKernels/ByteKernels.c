#include "ByteKernels.h"
