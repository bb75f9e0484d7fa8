// What oracle.py needs of Caffe: a net in double precision of text and of weights, run once; its text as bytes.
#include <google/protobuf/text_format.h>

#include <cstring>
#include <string>
#include <vector>

#include "caffe/net.hpp"
#include "caffe/util/upgrade_proto.hpp"

typedef caffe::Net<double> Net;

static caffe::NetParameter parsed(const char* text) {
  caffe::NetParameter net;
  CHECK(google::protobuf::TextFormat::ParseFromString(text, &net)) << "the text is no net";
  return net;
}

extern "C" {

void* net_new(const char* text, const char* weights, int length) {
  caffe::NetParameter net = parsed(text), other;
  caffe::UpgradeNetAsNeeded("net", &net);
  net.mutable_state()->set_phase(caffe::TEST);
  Net* made = new Net(net);
  CHECK(other.ParseFromArray(weights, length)) << "the weights are no net";
  caffe::UpgradeNetAsNeeded("weights", &other);
  made->CopyTrainedLayersFrom(other);
  return made;
}

void net_set(void* net, const char* name, const double* values, int rank, const int* shape) {
  auto blob = static_cast<Net*>(net)->blob_by_name(name);
  CHECK(blob) << "no blob " << name;
  blob->Reshape(std::vector<int>(shape, shape + rank));
  std::memcpy(blob->mutable_cpu_data(), values, blob->count() * sizeof(double));
}

void net_forward(void* net) {
  static_cast<Net*>(net)->Reshape();
  static_cast<Net*>(net)->Forward();
}

void net_outputs(void* net, char* names, int room) {
  std::string found;
  for (int i : static_cast<Net*>(net)->output_blob_indices()) found += static_cast<Net*>(net)->blob_names()[i] + "\n";
  std::strncpy(names, found.c_str(), room);
}

// A line for each blob of weights: the layer's name and the blob's sizes.
void net_params(void* net, char* lines, int room) {
  auto made = static_cast<Net*>(net);
  std::string found;
  for (size_t i = 0; i < made->layers().size(); ++i)
    for (auto& blob : made->layers()[i]->blobs()) {
      found += made->layer_names()[i];
      for (int size : blob->shape()) found += " " + std::to_string(size);
      found += "\n";
    }
  std::strncpy(lines, found.c_str(), room);
}

int net_rank(void* net, const char* name, int* shape) {
  auto blob = static_cast<Net*>(net)->blob_by_name(name);
  for (int i = 0; i < blob->num_axes(); ++i) shape[i] = blob->shape(i);
  return blob->num_axes();
}

void net_get(void* net, const char* name, double* values) {
  auto blob = static_cast<Net*>(net)->blob_by_name(name);
  std::memcpy(values, blob->cpu_data(), blob->count() * sizeof(double));
}

int net_binary(const char* text, char* bytes, int room) {
  std::string made = parsed(text).SerializeAsString();
  if (static_cast<int>(made.size()) <= room) std::memcpy(bytes, made.data(), made.size());
  return made.size();
}
}
