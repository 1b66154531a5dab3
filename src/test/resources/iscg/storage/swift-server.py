"""OpenStack Swift with its S3 interface, on the loopback address: proxy, account, container and object server, one copy of each object.

Called with an empty folder, an access key of the form account:user, its secret, and the region. All it keeps lies in the folder. Says on
which port it serves S3, and ends when its input does, which also happens when whoever started it is killed.
"""
import logging
import os
import sys
from array import array

from swift.common import utils

folder, access_key, secret, region = sys.argv[1:]
account, user = access_key.split(":")

with open(os.path.join(folder, "swift.conf"), "w") as file:
    file.write("[swift-hash]\nswift_hash_path_suffix = tests\n")
utils.SWIFT_CONF_FILE = file.name
# The log is this program's own, not the machine's. Newer versions keep it in a module of its own.
getattr(utils, "logs", utils).ThreadSafeSysLogHandler = lambda **ignored: logging.StreamHandler(sys.stderr)
utils.eventlet_monkey_patch()

import eventlet
from eventlet import wsgi
from swift.common.constraints import reload_constraints
from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring import RingData
from swift.common.storage_policy import reload_storage_policies
from swift.common.wsgi import loadapp

utils.validate_hash_conf()
reload_constraints()
reload_storage_policies()

# A busy machine is slow, not broken: what a proxy gives up after seconds may take a minute here.
DEFAULT = f"""
[DEFAULT]
swift_dir = {folder}
devices = {folder}
mount_check = false
disable_fallocate = true
log_level = WARNING
conn_timeout = 60
node_timeout = 60
recoverable_node_timeout = 60
container_update_timeout = 60
"""
PROXY = f"""
[pipeline:main]
pipeline = catch_errors s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:s3api]
use = egg:swift#s3api
location = {region}
[filter:tempauth]
use = egg:swift#tempauth
user_{account}_{user} = {secret} .admin
"""


class NoCache:
    """In the place of a memcached, which Swift's accounts insist on: remembers nothing."""

    def get(self, *ignored, **also_ignored):
        return None

    set = delete = incr = decr = get


def serve(listener, name, settings):
    file_name = os.path.join(folder, name + ".conf")
    with open(file_name, "w") as settings_file:
        settings_file.write(DEFAULT + settings)
    app = loadapp(file_name, global_conf={"log_name": name})

    def with_cache(environment, start_response):
        environment["swift.cache"] = NoCache()
        return app(environment, start_response)

    # Header names stay as Swift writes them: clients look for ETag.
    eventlet.spawn(
        wsgi.server, listener, with_cache, utils.NullLogger(), protocol=SwiftHttpProtocol, capitalize_response_headers=False
    )


def listen():
    return eventlet.listen(("127.0.0.1", 0))


os.makedirs(os.path.join(folder, "disk"))
listeners = {kind: listen() for kind in ("account", "container", "object")}
for kind, listener in listeners.items():
    place = {"ip": "127.0.0.1", "port": listener.getsockname()[1]}
    place.update(replication_ip=place["ip"], replication_port=place["port"])
    device = {"id": 0, "region": 1, "zone": 1, "weight": 1.0, "device": "disk", **place}
    RingData([array("H", [0])], [device], 32).save(os.path.join(folder, kind + ".ring.gz"))
for kind, listener in listeners.items():
    serve(listener, kind, f"[app:main]\nuse = egg:swift#{kind}\n")
front = listen()
serve(front, "proxy", PROXY)

print(front.getsockname()[1], flush=True)
eventlet.hubs.trampoline(sys.stdin, read=True)
os._exit(0)
