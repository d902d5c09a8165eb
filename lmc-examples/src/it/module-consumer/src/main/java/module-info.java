/** An application on the module path. */
module consumer {
    requires org.lancangmekong.json;
}
